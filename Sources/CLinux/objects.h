// The build ids of everything that the process is made of: the program and its shared libraries.
#pragma once

#include <elf.h>
#include <link.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

// The beginning of what the loader tells about an object; C declares it only with extensions.
struct linux_object {
  ElfW(Addr) address;
  const char *name;
  const ElfW(Phdr) *headers;
  ElfW(Half) header_count;
};

struct dl_phdr_info;
int dl_iterate_phdr(int (*visit)(struct dl_phdr_info *, size_t, void *), void *context);

// Receives an object's name, empty for the program, and its build id, NULL if it has none.
typedef void (*linux_object_visitor)(
    void *context, const char *name, const uint8_t *build_id, size_t count);

struct linux_object_visit {
  linux_object_visitor visitor;
  void *context;
};

// Finds the build id among the notes in a part of an object; NULL if it is not there.
static inline const uint8_t *linux_build_id(const uint8_t *notes, size_t size, size_t *count) {
  while (size >= sizeof(ElfW(Nhdr))) {
    const ElfW(Nhdr) *note = (const ElfW(Nhdr) *)notes;
    size_t name = (note->n_namesz + 3u) & ~(size_t)3, text = (note->n_descsz + 3u) & ~(size_t)3;
    size_t whole = sizeof(*note) + name + text;
    if (whole > size) return NULL;
    const uint8_t *owner = notes + sizeof(*note);
    if (note->n_type == NT_GNU_BUILD_ID && note->n_namesz == 4 && !memcmp(owner, "GNU", 4)) {
      *count = note->n_descsz;
      return owner + name;
    }
    notes += whole;
    size -= whole;
  }
  return NULL;
}

static inline int linux_visit_object(struct dl_phdr_info *info, size_t size, void *context) {
  (void)size;
  const struct linux_object *object = (const struct linux_object *)info;
  const struct linux_object_visit *visit = (const struct linux_object_visit *)context;
  const uint8_t *build_id = NULL;
  size_t count = 0;
  for (ElfW(Half) i = 0; i < object->header_count && !build_id; i++) {
    const ElfW(Phdr) *header = &object->headers[i];
    if (header->p_type != PT_NOTE) continue;
    build_id = linux_build_id(
        (const uint8_t *)(object->address + header->p_vaddr), header->p_memsz, &count);
  }
  visit->visitor(visit->context, object->name ? object->name : "", build_id, count);
  return 0;
}

// Calls the visitor with each object, in the order in which they were loaded.
static inline void linux_visit_objects(linux_object_visitor visitor, void *context) {
  struct linux_object_visit visit = {visitor, context};
  dl_iterate_phdr(linux_visit_object, &visit);
}

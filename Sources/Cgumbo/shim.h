#include <gumbo.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// The memory of one parse: blocks that are given back together, never one by one.
///
/// Gumbo frees its tree by recursion and knows no limit of memory, though 35 kB of misnested tags
/// can ask for 600 MB. So all it allocates comes from here, and a parse that asks for more than
/// `limit` bytes is left by a jump; nothing but this arena then needs to be cleaned.
typedef struct PageArena {
  struct PageArenaBlock *first;
  struct PageArenaBlock *current;
  size_t used;
  size_t total;
  size_t limit;
  void *escape;
} PageArena;

struct PageArenaBlock {
  struct PageArenaBlock *next;
  size_t size;
};

enum { PAGE_ARENA_BLOCK = 1 << 18, PAGE_ARENA_HEADER = 16 };

/// Makes the block behind the current one the current one, for `size` bytes at least.
static inline int page_arena_advance(PageArena *arena, size_t size) {
  struct PageArenaBlock *next = arena->current ? arena->current->next : arena->first;
  if (next == NULL || next->size < size) {
    struct PageArenaBlock *rest = next;
    size_t wanted = size > PAGE_ARENA_BLOCK ? size : PAGE_ARENA_BLOCK;
    next = malloc(PAGE_ARENA_HEADER + wanted);
    if (next == NULL) return 0;
    next->size = wanted;
    next->next = rest;
    if (arena->current) arena->current->next = next; else arena->first = next;
  }
  arena->current = next;
  arena->used = 0;
  return 1;
}

static void *page_arena_allocate(void *data, size_t size) {
  PageArena *arena = data;
  size = (size + 15) & ~(size_t)15;
  arena->total += size;
  if (arena->total > arena->limit) longjmp(*(jmp_buf *)arena->escape, 1);
  if (arena->current == NULL || arena->current->size - arena->used < size) {
    if (!page_arena_advance(arena, size)) longjmp(*(jmp_buf *)arena->escape, 1);
  }
  void *result = (char *)arena->current + PAGE_ARENA_HEADER + arena->used;
  arena->used += size;
  return result;
}

static void page_arena_ignore(void *data, void *pointer) {}

/// Parses a page into the arena, which loses what it held before; null when `limit` is too little.
static inline GumboOutput *page_arena_parse(
    PageArena *arena, const char *bytes, size_t length, size_t limit) {
  arena->current = NULL;
  arena->total = 0;
  arena->limit = limit;
  jmp_buf escape;
  arena->escape = &escape;
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = page_arena_allocate;
  options.deallocator = page_arena_ignore;
  options.userdata = arena;
  options.tab_stop = 1;
  options.max_errors = 0;
  GumboOutput *output = NULL;
  if (setjmp(escape) == 0) output = gumbo_parse_with_options(&options, bytes ? bytes : "", length);
  arena->escape = NULL;
  return output;
}

/// Gives the memory back.
static inline void page_arena_free(PageArena *arena) {
  while (arena->first) {
    struct PageArenaBlock *next = arena->first->next;
    free(arena->first);
    arena->first = next;
  }
  arena->current = NULL;
}

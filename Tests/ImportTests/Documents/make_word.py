"""Makes word.docx: headings, a list, a table with merged cells, two pictures, a footnote.

Run it with python-docx 1.2 from PyPI: python3 make_word.py word.docx
"""

import io
import struct
import sys
import zlib

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm

FOOTNOTES = f"""<?xml version="1.0" encoding="UTF-8"?>
<w:footnotes {nsdecls("w")}><w:footnote w:id="1"><w:p><w:r>
<w:t>电话旁边附短信号码。</w:t></w:r></w:p></w:footnote></w:footnotes>"""


def picture(colour):
    """A square of one colour as PNG."""
    rows = b"".join(b"\0" + bytes(colour) * 8 for _ in range(8))

    def chunk(name, data):
        check = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + check

    header = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    chunks = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + chunks)


def add_footnote(document, paragraph):
    part = Part(
        PackURI("/word/footnotes.xml"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
        FOOTNOTES.encode(),
        document.part.package,
    )
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    reference = f'<w:r {nsdecls("w")}><w:footnoteReference w:id="1"/></w:r>'
    paragraph._p.append(parse_xml(reference))


def make(path):
    document = docx.Document()
    document.add_heading("窗口无障碍服务办法", 0)
    document.add_heading("服务内容", 1)
    paragraph = document.add_paragraph("每个窗口提供手语和大字说明，电话号码写在明显处。")
    add_footnote(document, paragraph)
    document.add_heading("手语", 2)
    for text in ["预约翻译", "远程视频"]:
        document.add_paragraph(text, style="List Bullet")
    table = document.add_table(rows=3, cols=3)
    texts = [["项目", "2024年", "2025年"], ["窗口", "3", "20"], ["", "4", "30"]]
    for row, cells in enumerate(texts):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    table.cell(1, 0).merge(table.cell(2, 0))
    run = document.add_paragraph("大厅平面图：").add_run()
    shape = run.add_picture(picture((0, 0, 160)), width=Cm(2))
    shape._inline.docPr.set("descr", "大厅入口在南侧，电梯在右手边")
    document.add_paragraph("没有说明的图：").add_run().add_picture(
        picture((160, 0, 0)), width=Cm(2)
    )
    document.save(path)


make(sys.argv[1])

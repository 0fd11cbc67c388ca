"""Makes WebVTT files, varied and faulty, always the same for the same number."""

import random

SIGNATURES = ["WEBVTT"] * 12 + [
    "WEBVTT 发布会", "WEBVTT\t- x", "\ufeffWEBVTT", "webvtt", "WEBVTTX", " WEBVTT", "", "WEBVTT\nKind: captions",
    "WEBVTT\nLanguage: zh-Hans", "WEBVTT - --> x", "WEBVTT\n00:00.000 --> 00:01.000",
]
TIMES = [
    "00:01.000", "00:00:01.000", "00:59.999", "00:60.000", "60:00.000", "100:00:00.000", "1:00:00.000",
    "00:01,000", "00:1.000", "0:01.000", "00:01.00", "00:01.0000", "00:01", "00:00:00:01.000", "-00:01.000",
    "00:01.000x", "000:01.000", "00:00:60.000", "99999999999:00:00.000", "",
]
ARROWS = [" --> "] * 12 + ["-->", "  \t-->\t ", " -> ", " --> --> ", " - -> ", " —> ", "\f-->\f"]
SETTINGS = [
    "align:start", "align:center", "align:middle", "align:end", "align:left", "align:right", "align:START", "align:",
    "align:start,end", "line:0", "line:-1", "line:50%", "line:50.5%", "line:101%", "line:-1%", "line:1.5", "line:0,start",
    "line:0,center", "line:0,middle", "line:10%,end", "line:,end", "line:5,", "line:-0", "line:--1", "line:1-", "line:%",
    "line:.5%", "line:5.%", "line:1e2", "line:+1", "position:10%", "position:0%", "position:100%", "position:100.1%",
    "position:10", "position:10%,line-left", "position:10%,line-right", "position:10%,center", "position:10%,start",
    "position:10%,", "position:-1%", "position:.%", "size:50%", "size:0%", "size:100%", "size:101%", "size:50", "size:5 0%",
    "size:00000050.000%", "vertical:rl", "vertical:lr", "vertical:RL", "vertical:", "vertical:rl ", "region:甲", "region:",
    "region:x", ":x", "x:", "align :start", "align: start", "align=start", "line:1 line:2", "size:50%size:20%", "，",
]
TAGS = [
    "<b>", "</b>", "<i>", "</i>", "<u>", "</u>", "<c>", "</c>", "<c.red>", "<c.red.blue>", "<c..red>", "<c.>", "<.red>",
    "<v 张三>", "<v.loud 李四>", "<v>", "</v>", "<v  a \t b >", "<v\nname>", "<lang zh-Hant>", "<lang.x en>", "</lang>",
    "<lang>", "<ruby>", "</ruby>", "<rt>", "</rt>", "<ruby>祉<rt>zhi</rt></ruby>", "<ruby>圳<rt>zhen</ruby>", "<em>", "</em>",
    "<", "</", "<>", "</>", "< b>", "<b", "</b", "<b class=x>", "<B>", "<b/>", "<!-- -->", "<00:00:01.500>", "<00:01.500>",
    "<1.5>", "<00:00:01.5>", "<00:00:01.500", "<00:00:01.500 >", "<0a>", "<c.a\tb>", "<v &amp; &lt;>", "<c.&amp;>", "<i.x y z>",
    "<v.a.b 王 五>", "<v a\fb>",
]
WORDS = [
    "大家好", "各位记者", "hello", "a b", "，。", "&amp;", "&lt;", "&gt;", "&nbsp;", "&lrm;", "&rlm;", "&", "&x", "&copy;", "&copy",
    "&notin;", "&notit;", "&#x4E2D;", "&#20013;", "&#0;", "&#x80;", "&#xD800;", "&#x110000;", "&#;", "&#x;", "&AMP;", "&amp",
    "&;", "&&lt;", ">", ">>", "--", "->", "- ->", "\t", " ", "\u00a0", "\u3000", "\u2028", "\u0000", "\ufffd", "😀", "e\u0301", "]]>",
    "&NotEqualTilde;", "&hearts", "&lt", "&ltx", "=", "\"", "'", "\\",
]
BLOCKS = [
    "NOTE", "NOTE x", "NOTE\n多行\n说明", "NOTEX\n文字", "STYLE\n::cue { color: red }", "STYLE x\n::cue {}", "STYLE\n\n",
    "REGION\nid:甲", "REGION\nid:x width:50% lines:3", "REGION\nid:甲 scroll:up\nregionanchor:10%,20%", "REGION x", "没有时间的文字",
    "一\n二\n三", "-->", "--> -->", "00:01.000", "00:01.000 -->", "NOTE -->", "x\n-->\ny", "",
]
ENDS = ["\n"] * 8 + ["\r\n", "\r"]


def sample(number):
    """The bytes of a file."""
    source = random.Random(number)
    pick = source.choice
    parts = [pick(SIGNATURES), "\n" * pick([1, 2, 2, 2, 2, 3])]
    for _ in range(source.randint(1, 6)):
        parts.append(pick(BLOCKS) if source.random() < 0.25 else cue(source))
        parts.append("\n" * pick([0, 1, 2, 2, 2, 2, 2, 3]))
    end = pick(ENDS)
    return "".join(parts).replace("\n", end).encode()


def cue(source):
    pick = source.choice
    lines = []
    if source.random() < 0.4:
        lines.append(pick(["1", "名称", "a --", "x", "NOTE", "STYLE", "甲 乙", "1\n2"]))
    if source.random() < 0.7:
        times = "00:0%d.000 --> 00:0%d.500" % (source.randint(0, 8), source.randint(0, 9))
    else:
        times = pick(TIMES) + pick(ARROWS) + pick(TIMES)
    for _ in range(source.choice([0, 0, 1, 1, 2, 3])):
        times += pick([" ", " ", " ", "\t", "  ", ""]) + pick(SETTINGS)
    lines.append(times)
    for _ in range(source.randint(0, 3)):
        lines.append("".join(pick(TAGS if source.random() < 0.45 else WORDS) for _ in range(source.randint(0, 7))))
    return "\n".join(lines)

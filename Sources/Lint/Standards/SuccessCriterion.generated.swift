// Written by `sitegen-dev generate`; do not edit. Made from
//   Sources/sitegen-dev/Standards/wcag-criteria.yaml
//     WCAG 2.2, 2024-12-12
//     https://www.w3.org/TR/2024/REC-WCAG22-20241212/
//     Numbers, levels and names of the criteria are facts of the specification; no text of it is used.
// swift-format-ignore-file

import Diagnostics

/// A success criterion of WCAG 2.2; the raw value is its number.
package enum SuccessCriterion: String, Sendable, Hashable, CaseIterable {
  case sc1_1_1 = "1.1.1"
  case sc1_2_1 = "1.2.1"
  case sc1_2_2 = "1.2.2"
  case sc1_2_3 = "1.2.3"
  case sc1_2_4 = "1.2.4"
  case sc1_2_5 = "1.2.5"
  case sc1_2_6 = "1.2.6"
  case sc1_2_7 = "1.2.7"
  case sc1_2_8 = "1.2.8"
  case sc1_2_9 = "1.2.9"
  case sc1_3_1 = "1.3.1"
  case sc1_3_2 = "1.3.2"
  case sc1_3_3 = "1.3.3"
  case sc1_3_4 = "1.3.4"
  case sc1_3_5 = "1.3.5"
  case sc1_3_6 = "1.3.6"
  case sc1_4_1 = "1.4.1"
  case sc1_4_2 = "1.4.2"
  case sc1_4_3 = "1.4.3"
  case sc1_4_4 = "1.4.4"
  case sc1_4_5 = "1.4.5"
  case sc1_4_6 = "1.4.6"
  case sc1_4_7 = "1.4.7"
  case sc1_4_8 = "1.4.8"
  case sc1_4_9 = "1.4.9"
  case sc1_4_10 = "1.4.10"
  case sc1_4_11 = "1.4.11"
  case sc1_4_12 = "1.4.12"
  case sc1_4_13 = "1.4.13"
  case sc2_1_1 = "2.1.1"
  case sc2_1_2 = "2.1.2"
  case sc2_1_3 = "2.1.3"
  case sc2_1_4 = "2.1.4"
  case sc2_2_1 = "2.2.1"
  case sc2_2_2 = "2.2.2"
  case sc2_2_3 = "2.2.3"
  case sc2_2_4 = "2.2.4"
  case sc2_2_5 = "2.2.5"
  case sc2_2_6 = "2.2.6"
  case sc2_3_1 = "2.3.1"
  case sc2_3_2 = "2.3.2"
  case sc2_3_3 = "2.3.3"
  case sc2_4_1 = "2.4.1"
  case sc2_4_2 = "2.4.2"
  case sc2_4_3 = "2.4.3"
  case sc2_4_4 = "2.4.4"
  case sc2_4_5 = "2.4.5"
  case sc2_4_6 = "2.4.6"
  case sc2_4_7 = "2.4.7"
  case sc2_4_8 = "2.4.8"
  case sc2_4_9 = "2.4.9"
  case sc2_4_10 = "2.4.10"
  case sc2_4_11 = "2.4.11"
  case sc2_4_12 = "2.4.12"
  case sc2_4_13 = "2.4.13"
  case sc2_5_1 = "2.5.1"
  case sc2_5_2 = "2.5.2"
  case sc2_5_3 = "2.5.3"
  case sc2_5_4 = "2.5.4"
  case sc2_5_5 = "2.5.5"
  case sc2_5_6 = "2.5.6"
  case sc2_5_7 = "2.5.7"
  case sc2_5_8 = "2.5.8"
  case sc3_1_1 = "3.1.1"
  case sc3_1_2 = "3.1.2"
  case sc3_1_3 = "3.1.3"
  case sc3_1_4 = "3.1.4"
  case sc3_1_5 = "3.1.5"
  case sc3_1_6 = "3.1.6"
  case sc3_2_1 = "3.2.1"
  case sc3_2_2 = "3.2.2"
  case sc3_2_3 = "3.2.3"
  case sc3_2_4 = "3.2.4"
  case sc3_2_5 = "3.2.5"
  case sc3_2_6 = "3.2.6"
  case sc3_3_1 = "3.3.1"
  case sc3_3_2 = "3.3.2"
  case sc3_3_3 = "3.3.3"
  case sc3_3_4 = "3.3.4"
  case sc3_3_5 = "3.3.5"
  case sc3_3_6 = "3.3.6"
  case sc3_3_7 = "3.3.7"
  case sc3_3_8 = "3.3.8"
  case sc3_3_9 = "3.3.9"
  case sc4_1_2 = "4.1.2"
  case sc4_1_3 = "4.1.3"
}

extension SuccessCriterion {
  /// The level that it belongs to.
  package var level: ConformanceLevel {
    switch self {
    case .sc1_1_1: .a
    case .sc1_2_1: .a
    case .sc1_2_2: .a
    case .sc1_2_3: .a
    case .sc1_2_4: .aa
    case .sc1_2_5: .aa
    case .sc1_2_6: .aaa
    case .sc1_2_7: .aaa
    case .sc1_2_8: .aaa
    case .sc1_2_9: .aaa
    case .sc1_3_1: .a
    case .sc1_3_2: .a
    case .sc1_3_3: .a
    case .sc1_3_4: .aa
    case .sc1_3_5: .aa
    case .sc1_3_6: .aaa
    case .sc1_4_1: .a
    case .sc1_4_2: .a
    case .sc1_4_3: .aa
    case .sc1_4_4: .aa
    case .sc1_4_5: .aa
    case .sc1_4_6: .aaa
    case .sc1_4_7: .aaa
    case .sc1_4_8: .aaa
    case .sc1_4_9: .aaa
    case .sc1_4_10: .aa
    case .sc1_4_11: .aa
    case .sc1_4_12: .aa
    case .sc1_4_13: .aa
    case .sc2_1_1: .a
    case .sc2_1_2: .a
    case .sc2_1_3: .aaa
    case .sc2_1_4: .a
    case .sc2_2_1: .a
    case .sc2_2_2: .a
    case .sc2_2_3: .aaa
    case .sc2_2_4: .aaa
    case .sc2_2_5: .aaa
    case .sc2_2_6: .aaa
    case .sc2_3_1: .a
    case .sc2_3_2: .aaa
    case .sc2_3_3: .aaa
    case .sc2_4_1: .a
    case .sc2_4_2: .a
    case .sc2_4_3: .a
    case .sc2_4_4: .a
    case .sc2_4_5: .aa
    case .sc2_4_6: .aa
    case .sc2_4_7: .aa
    case .sc2_4_8: .aaa
    case .sc2_4_9: .aaa
    case .sc2_4_10: .aaa
    case .sc2_4_11: .aa
    case .sc2_4_12: .aaa
    case .sc2_4_13: .aaa
    case .sc2_5_1: .a
    case .sc2_5_2: .a
    case .sc2_5_3: .a
    case .sc2_5_4: .a
    case .sc2_5_5: .aaa
    case .sc2_5_6: .aaa
    case .sc2_5_7: .aa
    case .sc2_5_8: .aa
    case .sc3_1_1: .a
    case .sc3_1_2: .aa
    case .sc3_1_3: .aaa
    case .sc3_1_4: .aaa
    case .sc3_1_5: .aaa
    case .sc3_1_6: .aaa
    case .sc3_2_1: .a
    case .sc3_2_2: .a
    case .sc3_2_3: .aa
    case .sc3_2_4: .aa
    case .sc3_2_5: .aaa
    case .sc3_2_6: .a
    case .sc3_3_1: .a
    case .sc3_3_2: .a
    case .sc3_3_3: .aa
    case .sc3_3_4: .aa
    case .sc3_3_5: .aaa
    case .sc3_3_6: .aaa
    case .sc3_3_7: .a
    case .sc3_3_8: .aa
    case .sc3_3_9: .aaa
    case .sc4_1_2: .a
    case .sc4_1_3: .aa
    }
  }

  /// What a program can say about it.
  package var judgement: Judgement {
    switch self {
    case .sc1_1_1: .partly
    case .sc1_2_1: .partly
    case .sc1_2_2: .partly
    case .sc1_2_3: .partly
    case .sc1_2_4: .person
    case .sc1_2_5: .partly
    case .sc1_2_6: .person
    case .sc1_2_7: .person
    case .sc1_2_8: .person
    case .sc1_2_9: .person
    case .sc1_3_1: .partly
    case .sc1_3_2: .partly
    case .sc1_3_3: .partly
    case .sc1_3_4: .partly
    case .sc1_3_5: .partly
    case .sc1_3_6: .person
    case .sc1_4_1: .partly
    case .sc1_4_2: .partly
    case .sc1_4_3: .partly
    case .sc1_4_4: .partly
    case .sc1_4_5: .partly
    case .sc1_4_6: .partly
    case .sc1_4_7: .person
    case .sc1_4_8: .partly
    case .sc1_4_9: .person
    case .sc1_4_10: .person
    case .sc1_4_11: .person
    case .sc1_4_12: .partly
    case .sc1_4_13: .person
    case .sc2_1_1: .partly
    case .sc2_1_2: .person
    case .sc2_1_3: .partly
    case .sc2_1_4: .person
    case .sc2_2_1: .partly
    case .sc2_2_2: .partly
    case .sc2_2_3: .person
    case .sc2_2_4: .partly
    case .sc2_2_5: .person
    case .sc2_2_6: .person
    case .sc2_3_1: .person
    case .sc2_3_2: .person
    case .sc2_3_3: .partly
    case .sc2_4_1: .partly
    case .sc2_4_2: .partly
    case .sc2_4_3: .partly
    case .sc2_4_4: .partly
    case .sc2_4_5: .person
    case .sc2_4_6: .partly
    case .sc2_4_7: .partly
    case .sc2_4_8: .person
    case .sc2_4_9: .partly
    case .sc2_4_10: .partly
    case .sc2_4_11: .person
    case .sc2_4_12: .person
    case .sc2_4_13: .person
    case .sc2_5_1: .person
    case .sc2_5_2: .person
    case .sc2_5_3: .partly
    case .sc2_5_4: .person
    case .sc2_5_5: .partly
    case .sc2_5_6: .person
    case .sc2_5_7: .person
    case .sc2_5_8: .partly
    case .sc3_1_1: .partly
    case .sc3_1_2: .partly
    case .sc3_1_3: .person
    case .sc3_1_4: .partly
    case .sc3_1_5: .partly
    case .sc3_1_6: .partly
    case .sc3_2_1: .person
    case .sc3_2_2: .person
    case .sc3_2_3: .partly
    case .sc3_2_4: .partly
    case .sc3_2_5: .partly
    case .sc3_2_6: .partly
    case .sc3_3_1: .person
    case .sc3_3_2: .partly
    case .sc3_3_3: .person
    case .sc3_3_4: .person
    case .sc3_3_5: .person
    case .sc3_3_6: .person
    case .sc3_3_7: .person
    case .sc3_3_8: .person
    case .sc3_3_9: .person
    case .sc4_1_2: .partly
    case .sc4_1_3: .person
    }
  }

  /// The version of WCAG that brought it.
  package var version: String {
    switch self {
    case .sc1_1_1: "2.0"
    case .sc1_2_1: "2.0"
    case .sc1_2_2: "2.0"
    case .sc1_2_3: "2.0"
    case .sc1_2_4: "2.0"
    case .sc1_2_5: "2.0"
    case .sc1_2_6: "2.0"
    case .sc1_2_7: "2.0"
    case .sc1_2_8: "2.0"
    case .sc1_2_9: "2.0"
    case .sc1_3_1: "2.0"
    case .sc1_3_2: "2.0"
    case .sc1_3_3: "2.0"
    case .sc1_3_4: "2.1"
    case .sc1_3_5: "2.1"
    case .sc1_3_6: "2.1"
    case .sc1_4_1: "2.0"
    case .sc1_4_2: "2.0"
    case .sc1_4_3: "2.0"
    case .sc1_4_4: "2.0"
    case .sc1_4_5: "2.0"
    case .sc1_4_6: "2.0"
    case .sc1_4_7: "2.0"
    case .sc1_4_8: "2.0"
    case .sc1_4_9: "2.0"
    case .sc1_4_10: "2.1"
    case .sc1_4_11: "2.1"
    case .sc1_4_12: "2.1"
    case .sc1_4_13: "2.1"
    case .sc2_1_1: "2.0"
    case .sc2_1_2: "2.0"
    case .sc2_1_3: "2.0"
    case .sc2_1_4: "2.1"
    case .sc2_2_1: "2.0"
    case .sc2_2_2: "2.0"
    case .sc2_2_3: "2.0"
    case .sc2_2_4: "2.0"
    case .sc2_2_5: "2.0"
    case .sc2_2_6: "2.1"
    case .sc2_3_1: "2.0"
    case .sc2_3_2: "2.0"
    case .sc2_3_3: "2.1"
    case .sc2_4_1: "2.0"
    case .sc2_4_2: "2.0"
    case .sc2_4_3: "2.0"
    case .sc2_4_4: "2.0"
    case .sc2_4_5: "2.0"
    case .sc2_4_6: "2.0"
    case .sc2_4_7: "2.0"
    case .sc2_4_8: "2.0"
    case .sc2_4_9: "2.0"
    case .sc2_4_10: "2.0"
    case .sc2_4_11: "2.2"
    case .sc2_4_12: "2.2"
    case .sc2_4_13: "2.2"
    case .sc2_5_1: "2.1"
    case .sc2_5_2: "2.1"
    case .sc2_5_3: "2.1"
    case .sc2_5_4: "2.1"
    case .sc2_5_5: "2.1"
    case .sc2_5_6: "2.1"
    case .sc2_5_7: "2.2"
    case .sc2_5_8: "2.2"
    case .sc3_1_1: "2.0"
    case .sc3_1_2: "2.0"
    case .sc3_1_3: "2.0"
    case .sc3_1_4: "2.0"
    case .sc3_1_5: "2.0"
    case .sc3_1_6: "2.0"
    case .sc3_2_1: "2.0"
    case .sc3_2_2: "2.0"
    case .sc3_2_3: "2.0"
    case .sc3_2_4: "2.0"
    case .sc3_2_5: "2.0"
    case .sc3_2_6: "2.2"
    case .sc3_3_1: "2.0"
    case .sc3_3_2: "2.0"
    case .sc3_3_3: "2.0"
    case .sc3_3_4: "2.0"
    case .sc3_3_5: "2.0"
    case .sc3_3_6: "2.0"
    case .sc3_3_7: "2.2"
    case .sc3_3_8: "2.2"
    case .sc3_3_9: "2.2"
    case .sc4_1_2: "2.0"
    case .sc4_1_3: "2.1"
    }
  }

  /// Its name.
  package var name: Message {
    switch self {
    case .sc1_1_1: Message(zh: "非文本内容", en: "Non-text Content")
    case .sc1_2_1: Message(zh: "纯音频和纯视频（预录）", en: "Audio-only and Video-only (Prerecorded)")
    case .sc1_2_2: Message(zh: "字幕（预录）", en: "Captions (Prerecorded)")
    case .sc1_2_3: Message(zh: "口述影像或媒体替代（预录）", en: "Audio Description or Media Alternative (Prerecorded)")
    case .sc1_2_4: Message(zh: "字幕（直播）", en: "Captions (Live)")
    case .sc1_2_5: Message(zh: "口述影像（预录）", en: "Audio Description (Prerecorded)")
    case .sc1_2_6: Message(zh: "手语（预录）", en: "Sign Language (Prerecorded)")
    case .sc1_2_7: Message(zh: "延展口述影像（预录）", en: "Extended Audio Description (Prerecorded)")
    case .sc1_2_8: Message(zh: "媒体替代（预录）", en: "Media Alternative (Prerecorded)")
    case .sc1_2_9: Message(zh: "纯音频（直播）", en: "Audio-only (Live)")
    case .sc1_3_1: Message(zh: "信息和关系", en: "Info and Relationships")
    case .sc1_3_2: Message(zh: "有意义的顺序", en: "Meaningful Sequence")
    case .sc1_3_3: Message(zh: "感官特征", en: "Sensory Characteristics")
    case .sc1_3_4: Message(zh: "屏幕方向", en: "Orientation")
    case .sc1_3_5: Message(zh: "识别输入目的", en: "Identify Input Purpose")
    case .sc1_3_6: Message(zh: "识别目的", en: "Identify Purpose")
    case .sc1_4_1: Message(zh: "颜色的使用", en: "Use of Color")
    case .sc1_4_2: Message(zh: "音频控制", en: "Audio Control")
    case .sc1_4_3: Message(zh: "对比度（最低）", en: "Contrast (Minimum)")
    case .sc1_4_4: Message(zh: "调整文字大小", en: "Resize Text")
    case .sc1_4_5: Message(zh: "文字图像", en: "Images of Text")
    case .sc1_4_6: Message(zh: "对比度（增强）", en: "Contrast (Enhanced)")
    case .sc1_4_7: Message(zh: "背景音低或没有", en: "Low or No Background Audio")
    case .sc1_4_8: Message(zh: "视觉呈现", en: "Visual Presentation")
    case .sc1_4_9: Message(zh: "文字图像（无例外）", en: "Images of Text (No Exception)")
    case .sc1_4_10: Message(zh: "重排", en: "Reflow")
    case .sc1_4_11: Message(zh: "非文本对比度", en: "Non-text Contrast")
    case .sc1_4_12: Message(zh: "文字间距", en: "Text Spacing")
    case .sc1_4_13: Message(zh: "悬停或聚焦时出现的内容", en: "Content on Hover or Focus")
    case .sc2_1_1: Message(zh: "键盘", en: "Keyboard")
    case .sc2_1_2: Message(zh: "没有键盘陷阱", en: "No Keyboard Trap")
    case .sc2_1_3: Message(zh: "键盘（无例外）", en: "Keyboard (No Exception)")
    case .sc2_1_4: Message(zh: "字符键快捷方式", en: "Character Key Shortcuts")
    case .sc2_2_1: Message(zh: "时间可调", en: "Timing Adjustable")
    case .sc2_2_2: Message(zh: "暂停、停止、隐藏", en: "Pause, Stop, Hide")
    case .sc2_2_3: Message(zh: "没有时限", en: "No Timing")
    case .sc2_2_4: Message(zh: "中断", en: "Interruptions")
    case .sc2_2_5: Message(zh: "重新验证身份", en: "Re-authenticating")
    case .sc2_2_6: Message(zh: "超时", en: "Timeouts")
    case .sc2_3_1: Message(zh: "闪光三次或低于阈值", en: "Three Flashes or Below Threshold")
    case .sc2_3_2: Message(zh: "闪光三次", en: "Three Flashes")
    case .sc2_3_3: Message(zh: "交互引起的动画", en: "Animation from Interactions")
    case .sc2_4_1: Message(zh: "绕过区块", en: "Bypass Blocks")
    case .sc2_4_2: Message(zh: "网页标题", en: "Page Titled")
    case .sc2_4_3: Message(zh: "焦点顺序", en: "Focus Order")
    case .sc2_4_4: Message(zh: "链接目的（上下文中）", en: "Link Purpose (In Context)")
    case .sc2_4_5: Message(zh: "多种途径", en: "Multiple Ways")
    case .sc2_4_6: Message(zh: "标题和标签", en: "Headings and Labels")
    case .sc2_4_7: Message(zh: "焦点可见", en: "Focus Visible")
    case .sc2_4_8: Message(zh: "位置", en: "Location")
    case .sc2_4_9: Message(zh: "链接目的（仅链接）", en: "Link Purpose (Link Only)")
    case .sc2_4_10: Message(zh: "章节标题", en: "Section Headings")
    case .sc2_4_11: Message(zh: "焦点不被遮挡（最低）", en: "Focus Not Obscured (Minimum)")
    case .sc2_4_12: Message(zh: "焦点不被遮挡（增强）", en: "Focus Not Obscured (Enhanced)")
    case .sc2_4_13: Message(zh: "焦点外观", en: "Focus Appearance")
    case .sc2_5_1: Message(zh: "指针手势", en: "Pointer Gestures")
    case .sc2_5_2: Message(zh: "取消指针操作", en: "Pointer Cancellation")
    case .sc2_5_3: Message(zh: "名称包含标签", en: "Label in Name")
    case .sc2_5_4: Message(zh: "体感操作", en: "Motion Actuation")
    case .sc2_5_5: Message(zh: "目标尺寸（增强）", en: "Target Size (Enhanced)")
    case .sc2_5_6: Message(zh: "并行输入方式", en: "Concurrent Input Mechanisms")
    case .sc2_5_7: Message(zh: "拖动动作", en: "Dragging Movements")
    case .sc2_5_8: Message(zh: "目标尺寸（最低）", en: "Target Size (Minimum)")
    case .sc3_1_1: Message(zh: "网页语言", en: "Language of Page")
    case .sc3_1_2: Message(zh: "局部语言", en: "Language of Parts")
    case .sc3_1_3: Message(zh: "生僻词语", en: "Unusual Words")
    case .sc3_1_4: Message(zh: "缩略语", en: "Abbreviations")
    case .sc3_1_5: Message(zh: "阅读水平", en: "Reading Level")
    case .sc3_1_6: Message(zh: "读音", en: "Pronunciation")
    case .sc3_2_1: Message(zh: "聚焦时", en: "On Focus")
    case .sc3_2_2: Message(zh: "输入时", en: "On Input")
    case .sc3_2_3: Message(zh: "一致的导航", en: "Consistent Navigation")
    case .sc3_2_4: Message(zh: "一致的标识", en: "Consistent Identification")
    case .sc3_2_5: Message(zh: "按请求变化", en: "Change on Request")
    case .sc3_2_6: Message(zh: "一致的帮助", en: "Consistent Help")
    case .sc3_3_1: Message(zh: "错误识别", en: "Error Identification")
    case .sc3_3_2: Message(zh: "标签或说明", en: "Labels or Instructions")
    case .sc3_3_3: Message(zh: "错误建议", en: "Error Suggestion")
    case .sc3_3_4: Message(zh: "错误预防（法律、财务、数据）", en: "Error Prevention (Legal, Financial, Data)")
    case .sc3_3_5: Message(zh: "帮助", en: "Help")
    case .sc3_3_6: Message(zh: "错误预防（全部）", en: "Error Prevention (All)")
    case .sc3_3_7: Message(zh: "重复输入", en: "Redundant Entry")
    case .sc3_3_8: Message(zh: "无障碍身份验证（最低）", en: "Accessible Authentication (Minimum)")
    case .sc3_3_9: Message(zh: "无障碍身份验证（增强）", en: "Accessible Authentication (Enhanced)")
    case .sc4_1_2: Message(zh: "名称、角色、值", en: "Name, Role, Value")
    case .sc4_1_3: Message(zh: "状态消息", en: "Status Messages")
    }
  }

}

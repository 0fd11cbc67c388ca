#!/bin/sh
# Makes the portal's sample recordings again: test pictures with a few words, a drawn figure where a
# signer would stand, and tones where somebody would speak. Needs ffmpeg with libx264, libvpx,
# libopus and libmp3lame, and the font Noto Sans CJK.
set -eu
cd "$(dirname "$0")/../../Content"

font=${FONT:-/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc}

# Words of a height at a place.
words() {
  printf "drawtext=fontfile=%s:text='%s':fontcolor=white:fontsize=%s:x=%s:y=%s" "$font" "$1" "$2" "$3" "$4"
}

# A figure with its head at a place, whose arms go up and down; it signs nothing.
figure() {
  x=$1 y=$2
  printf 'drawbox=x=%s+20:y=%s:w=20:h=24:color=0xf0d9b5:t=fill,' "$x" "$y"
  printf 'drawbox=x=%s+12:y=%s+26:w=36:h=46:color=0x1a2326:t=fill,' "$x" "$y"
  printf "drawbox=x=%s:y=%s+34+14*sin(3*t):w=12:h=26:color=0xf0d9b5:t=fill," "$x" "$y"
  printf "drawbox=x=%s+48:y=%s+34-14*sin(3*t):w=12:h=26:color=0xf0d9b5:t=fill" "$x" "$y"
}

# A picture: seconds, colour, drawing.
picture() {
  printf 'color=c=%s:s=320x180:r=10:d=%s,%s' "$2" "$1" "$3"
}

# A soft tone that sounds for the first of every four seconds: seconds, pitch.
tone() {
  printf "aevalsrc='0.1*sin(2*PI*%s*t)*lt(mod(t\\,4)\\,1)':s=48000:d=%s" "$2" "$1"
}

make_file() {
  name=$1
  shift
  ffmpeg -v error -nostdin -y "$@" -map_metadata -1 -fflags +bitexact -flags:v +bitexact \
    -flags:a +bitexact "$name"
}

h264="-c:v libx264 -crf 30 -preset veryslow -pix_fmt yuv420p -movflags +faststart"
vp8="-c:v libvpx -b:v 30k -crf 40"
aac="-c:a aac -b:a 24k -ac 1"
opus="-c:a libopus -b:a 12k -ac 1"

talk="$(words 新闻发布会 28 '(w-tw)/2' 50),$(words '示例画面，没有真人讲话' 16 '(w-tw)/2' 105)"
signer="$(words '示例：这里放手语录像' 16 '(w-tw)/2' 20),$(figure 130 70)"
# The signer's part of the picture is a quarter.
storm="$(words 暴雨橙色预警 26 16 55),$(words '演示，不是真的预警' 16 16 105)"
storm="$storm,drawbox=x=190:y=30:w=120:h=120:color=0x414d51:t=fill,$(figure 220 56)"
explainer="$(words 怎样预约手语翻译 22 '(w-tw)/2' 20),$(figure 130 60)"
explainer="$explainer,$(words '示例：图上的人没有打手语' 14 '(w-tw)/2' 152)"

# shellcheck disable=SC2086
{
  cd notices/press-conference
  make_file talk.mp4 -f lavfi -i "$(picture 32 0x12495a "$talk")" -f lavfi -i "$(tone 32 330)" $h264 $aac
  make_file talk.webm -f lavfi -i "$(picture 32 0x12495a "$talk")" -f lavfi -i "$(tone 32 330)" $vp8 $opus
  make_file signed.mp4 -f lavfi -i "$(picture 32 0x414d51 "$signer")" $h264
  make_file poster.png -i talk.mp4 -frames:v 1

  cd ../rainstorm
  make_file warning.mp4 -f lavfi -i "$(picture 20 0x8a2416 "$storm")" -f lavfi -i "$(tone 20 440)" $h264 $aac
  make_file voice.mp3 -f lavfi -i "$(tone 20 440)" -c:a libmp3lame -b:a 24k -ac 1 -ar 24000
  make_file poster.png -i warning.mp4 -frames:v 1

  cd ../audio-notice
  make_file notice.mp3 -f lavfi -i "$(tone 16 392)" -c:a libmp3lame -b:a 24k -ac 1 -ar 24000

  cd ../../topics/sign-language-booking
  make_file explainer.mp4 -f lavfi -i "$(picture 20 0x12495a "$explainer")" $h264
  make_file explainer.webm -f lavfi -i "$(picture 20 0x12495a "$explainer")" $vp8
  make_file poster.png -i explainer.mp4 -frames:v 1
}

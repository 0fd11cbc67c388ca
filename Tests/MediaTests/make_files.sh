#!/bin/sh
# Makes the small media files of these tests again, with what ffprobe says about each.
# Needs ffmpeg with libx264, libvpx, libopus, libvorbis and libmp3lame.
set -eu
cd "$(dirname "$0")/Files"

make_file() {
  name=$1
  shift
  ffmpeg -v error -nostdin -y "$@" -fflags +bitexact -flags:v +bitexact -flags:a +bitexact \
    -map_metadata -1 "$name"
}

picture="-f lavfi -i testsrc2=size=160x90:rate=10:duration=2"
tone="-f lavfi -i sine=frequency=440:sample_rate=48000:duration=2"
h264="-c:v libx264 -crf 40 -pix_fmt yuv420p"
aac="-c:a aac -b:a 24k"

# shellcheck disable=SC2086
{
  make_file end.mp4 $picture $tone $h264 $aac
  make_file start.mp4 $picture $tone $h264 $aac -movflags +faststart
  make_file picture.mp4 $picture $h264
  make_file turned.mp4 -i picture.mp4 -c copy -metadata:s:v rotate=90
  make_file tone.m4a $tone $aac
  make_file both.webm $picture $tone -c:v libvpx -b:v 40k -c:a libopus -b:a 16k
  # Written into a pipe, as browsers record: sizes and duration are unknown.
  ffmpeg -v error -nostdin $picture $tone -c:v libvpx -b:v 40k -c:a libopus -b:a 16k \
    -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -live 1 -f webm - > live.webm
  make_file fragments.mp4 -i end.mp4 -c copy -movflags frag_keyframe+empty_moov
  make_file tone.webm $tone -c:a libopus -b:a 16k
  make_file both.mkv $picture $tone $h264 -c:a libvorbis -q:a 0
  make_file tone.mp3 $tone -c:a libmp3lame -b:a 32k
  make_file variable.mp3 $tone -c:a libmp3lame -q:a 9
  make_file frames.mp3 $tone -c:a libmp3lame -q:a 9 -ac 2 -write_xing 0 -id3v2_version 0
  make_file slow.mp3 $tone -c:a libmp3lame -b:a 16k -ar 16000
  make_file tone.opus $tone -c:a libopus -b:a 16k
  make_file tone.ogg $tone -c:a libvorbis -q:a 0
  make_file tone.flac.ogg $tone -c:a flac -ar 8000 -f ogg
  make_file tone.wav $tone -ar 8000
}

for name in *.*; do
  [ "$name" = expected.csv ] && continue
  # The end of the last packet: of files without a duration ffprobe only guesses one.
  duration=$(ffprobe -v error -show_entries packet=pts_time,duration_time -of csv=p=0 "$name" |
    awk -F, '$1 + $2 > end { end = $1 + $2 } END { printf "%.3f", end }')
  size=$(ffprobe -v error -select_streams v -show_entries stream=width,height -of csv=p=0:s=x "$name" |
    sed 's/x$//')
  sound=$(ffprobe -v error -select_streams a -show_entries stream=codec_type -of csv=p=0 "$name")
  echo "$name,$duration,$size,$sound"
done > expected.csv

"""Reads captions with webvtt-py, writes them as SubRip, and prints the seconds for reading.

Usage: measure.py CAPTIONS OUTPUT
"""

import importlib.metadata
import sys
import time

import webvtt


def main():
    source, output = sys.argv[1:]
    start = time.perf_counter()
    captions = webvtt.read(source)
    seconds = time.perf_counter() - start
    captions.save_as_srt(output)
    version = importlib.metadata.version("webvtt-py")
    print(f"{seconds:.6f} {len(captions)} webvtt-py {version}")


main()

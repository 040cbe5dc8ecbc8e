"""Cuts the face of the share images out of Pretendard Bold. See README.md beside this file."""

import sys
from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Route Map Sans"

# The 2,350 syllables of KS X 1001, which EUC-KR keeps in these rows.
hangul = (bytes([row, cell]).decode("euc_kr") for row in range(0xB0, 0xC9) for cell in range(0xA1, 0xFF))
ascii_letters = (chr(code) for code in range(0x20, 0x7F))
punctuation = "·ㆍ✓‘’“”‹›〈〉《》「」『』←→↔–—…×÷±~°™®©•％"

source, target = sys.argv[1:]
options = subset.Options(layout_features=["kern"], hinting=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11])
font = subset.load_font(source, options)
cutter = subset.Subsetter(options)
cutter.populate(text="".join([*ascii_letters, punctuation, *hangul]))
cutter.subset(font)

# The licence reserves the name Pretendard for the untouched face.
plain = FAMILY.replace(" ", "")
names = {1: FAMILY, 2: "Bold", 3: f"1.309;{plain}-Bold", 4: f"{FAMILY} Bold", 6: f"{plain}-Bold"}
for record in font["name"].names:
    if record.nameID in names:
        record.string = names[record.nameID]
outlines = font["CFF "].cff
outlines.fontNames[0] = names[6]
outlines.topDictIndex[0].FullName = names[4]
outlines.topDictIndex[0].FamilyName = FAMILY
font.save(target)

import { readFileSync } from 'node:fs';
import { coloursIn } from '#src/features/design/design-tokens.ts';
import type { Palette } from '#src/features/pictures/palette.ts';

/** The light colours of a stylesheet's tokens. */
export const lightPalette = (file = 'src/styles/tokens.css'): Palette => {
  const colours = coloursIn(readFileSync(file, 'utf8'));
  return (token) => {
    const colour = colours.get(token);
    if (!colour) throw new Error(`${file}: --color-${token}의 밝은 색이 없습니다.`);
    return colour.light;
  };
};

import { readFileSync } from 'node:fs';

/** Colour values by token name: `paper`, `ink`, `collect` … */
export type Palette = (token: string) => string;

/** The light colours of a stylesheet's tokens. */
export const lightPalette = (file = 'src/styles/tokens.css'): Palette => {
  const tokens = readFileSync(file, 'utf8').matchAll(/--color-([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\b/gi);
  const colours = new Map([...tokens].map(([, name, value]) => [name, value]));
  return (token) => {
    const colour = colours.get(token);
    if (!colour) throw new Error(`${file}: --color-${token}의 밝은 색이 없습니다.`);
    return colour;
  };
};

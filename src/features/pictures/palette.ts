/** Colour values by token name: `paper`, `ink`, `collect` … */
export type Palette = (token: string) => string;

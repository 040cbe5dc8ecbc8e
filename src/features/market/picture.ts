/** Where the picture of the market lies that visitors download, from the site's root. `tools/share/` draws it. */
export const marketPicture = { svg: '/market/picture.svg', png: '/market/picture.png' } as const;

import { renderAsync } from '@resvg/resvg-js';
import { face } from './font.ts';

/** An SVG as PNG, with no face but the build's own. */
export const toPng = async (svg: string): Promise<Buffer> => {
  const image = await renderAsync(svg, {
    font: { fontFiles: [face.file], loadSystemFonts: false, defaultFontFamily: face.family },
  });
  return image.asPng();
};

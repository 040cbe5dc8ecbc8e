import { catalog, postings } from '../catalog.ts';
import { matrixOf } from '../features/matrix/matrix.ts';
import { entryOf } from '../domain/catalog.ts';
import { toCsv } from '../domain/csv.ts';
import { layerLabels } from '../domain/route-lines.ts';
import { levelLabels } from '../domain/levels.ts';

/** The table of skills and postings for a spreadsheet: a row a skill, a column a posting, the levels in the cells. */
export const GET = (): Response => {
  const { columns, sample, rows } = matrixOf(postings);
  const head = ['기술', '한국어', '노선', `공고 수 (${sample.length}건 중)`, ...columns.map(({ title }) => title)];
  const body = rows.map(({ skill: id, cells, count }) => {
    const { name, nameKo = '', layers } = entryOf(catalog, 'skills', id);
    const levels = cells.map((cell) => [...new Set(cell.map(({ line }) => levelLabels[line.level]))].join('·'));
    return [name, nameKo, layers.map((layer) => layerLabels[layer]).join('·'), count.postings, ...levels];
  });
  return new Response(toCsv([head, ...body]), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};

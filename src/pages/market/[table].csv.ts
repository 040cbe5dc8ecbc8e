import { catalog } from '../../catalog.ts';
import { toCsv } from '../../domain/csv.ts';
import { trackLabels } from '../../domain/labels.ts';
import { skillName } from '../../domain/names.ts';
import { marketOf } from '../../features/market/market.ts';
import { sharesOf, type Share } from '../../features/market/shares.ts';

type Cells = readonly (readonly (string | number)[])[];

const postings = marketOf(catalog);

const shareTable = (shares: readonly Share[], nameOf: (id: string) => string): Cells => [
  ['id', '이름', `공고 수 (${postings.length}건 중)`, '필수', '우대', '사용', '업무'],
  ...shares.map(({ id, total, required, preferred, used, duty }) => [
    id,
    nameOf(id),
    total,
    required,
    preferred,
    used,
    duty,
  ]),
];

const tables = {
  skills: () =>
    shareTable(
      sharesOf(postings, ({ skills }) => skills),
      (id) => {
        const skill = catalog.skills.get(id);
        return skill ? skillName(skill) : id;
      },
    ),
  requirements: () =>
    shareTable(
      sharesOf(postings, ({ requirements }) => requirements),
      (id) => catalog.requirements.get(id)?.name ?? id,
    ),
  postings: (): Cells => [
    ['id', '공고', '직무', '본 때', '신입', '가장 적은 햇수'],
    ...postings.map(({ id, title, track, seen, newcomers, years }) => [
      id,
      title,
      trackLabels[track],
      seen,
      newcomers,
      years ?? '',
    ]),
  ],
} as const satisfies Record<string, () => Cells>;

export const getStaticPaths = () =>
  Object.entries(tables).map(([table, write]) => ({ params: { table }, props: { write } }));

/** The tables behind the market page. */
export const GET = ({ props }: { readonly props: { readonly write: () => Cells } }): Response =>
  new Response(toCsv(props.write()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

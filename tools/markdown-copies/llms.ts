import { type PageKind, pageKindLabels } from '#src/domain/page-kinds.ts';
import { siteDescription, siteName } from '#src/site.ts';
import type { PageFacts } from '#src/layouts/page-facts.ts';

const listed = ({ title, address, summary }: PageFacts): string => `- [${title}](${address}index.md): ${summary}`;

/** `llms.txt` (llmstxt.org): what the site is, and the Markdown copies of its pages by kind. */
export const llmsText = (pages: readonly PageFacts[]): string => {
  const byKind = Map.groupBy(pages, ({ kind = 'page' }) => kind);
  const parts = Object.entries({ page: '목록과 도구', ...pageKindLabels }).map(
    ([kind, label]) => `## ${label}\n\n${(byKind.get(kind as PageKind) ?? []).map(listed).join('\n')}`,
  );
  const intro = `# ${siteName}

> ${siteDescription}

- 공고마다 언제 본 것인지 적혀 있어요. 지금 열려 있는지는 회사에서 확인하세요.
- 공고 문장은 그대로 옮기지 않고 뜻을 정리했어요. 사실마다 출처와 날짜가 있고, 저희가 덧붙인 말에는 '편집자 설명'이라고 적었어요. 기술의 한 줄 설명과 먼저 알 것, 비슷한 기술도 편집자 설명이에요.
- 수는 이름이 있는 회사의 공고만 세고, 몇 건 가운데 몇 건인지 함께 적어요.
- 페이지 주소 뒤에 index.md를 붙이면 그 페이지의 Markdown 사본이에요.`;
  return `${[intro, ...parts].join('\n\n')}\n`;
};

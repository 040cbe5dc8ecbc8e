import TurndownService from 'turndown';

const service = new TurndownService({ codeBlockStyle: 'fenced', headingStyle: 'atx', bulletListMarker: '-' });

service.addRule('term', {
  filter: 'dt',
  replacement: (content) => (content.includes('**') ? `\n\n${content}\n\n` : `\n\n**${content.trim()}**\n\n`),
});
service.addRule('caption', { filter: 'caption', replacement: (content) => `\n\n${content}\n\n` });
service.addRule('cell', {
  filter: ['th', 'td'],
  replacement: (content) =>
    ` ${content
      .trim()
      .replace(/\s*\n\s*/g, '<br>')
      .replaceAll('|', '\\|')} |`,
});
service.addRule('row', {
  filter: 'tr',
  replacement: (content, { parentNode, childNodes }) =>
    `\n|${content}${parentNode?.nodeName === 'THEAD' ? `\n|${' --- |'.repeat(childNodes.length)}` : ''}`,
});
service.addRule('rows', { filter: ['thead', 'tbody'], replacement: (content) => content });
service.addRule('table', { filter: 'table', replacement: (content) => `\n\n${content.trim()}\n\n` });

/** Markdown of readable HTML. */
export const toMarkdown = (html: string): string => service.turndown(html).replace(/[ \t]+$/gm, '');

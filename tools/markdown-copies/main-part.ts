import { type HTMLElement, TextNode } from 'node-html-parser';

/** What is no text to read: controls, drawings, ways around the site, and whatever shows only with JavaScript. */
const notRead = [
  '[hidden]',
  '[class~="hidden"]',
  '[aria-hidden="true"]',
  '[role="status"]',
  '[data-pagefind-ignore]',
  ...['nav', 'form', 'fieldset', 'label', 'button', 'input', 'progress', 'svg', 'template', 'script', 'line-link'],
].join();

/** Sets a space around a part that the layout alone keeps apart from the next. */
const keepApart = (main: HTMLElement): void => {
  for (const box of main.querySelectorAll('[class*="gap-"]'))
    box.childNodes = box.childNodes.flatMap((child) => [new TextNode(' ', box), child]);
  for (const piece of main.querySelectorAll('span[class~="block"], span[class*="mr-"]')) {
    piece.insertAdjacentHTML('beforebegin', ' ');
    piece.insertAdjacentHTML('afterend', ' ');
  }
};

/** The heading first, on one line, and then what stands above it on the page. */
const headFirst = (main: HTMLElement): void => {
  const heading = main.querySelector('h1');
  for (const lineBreak of heading?.querySelectorAll('br') ?? []) lineBreak.replaceWith(' ');
  const above = heading?.previousElementSibling;
  if (!above) return;
  heading?.insertAdjacentHTML('afterend', above.outerHTML);
  above.remove();
};

/** The main part of a page as it is read without JavaScript: every link with its full address, nothing to press. */
export const readablePart = (page: HTMLElement, address: string): string => {
  const main = page.querySelector('main');
  if (!main) throw new Error(`${address}: main이 없습니다.`);
  for (const number of main.querySelectorAll('td svg[aria-label]'))
    number.replaceWith(number.getAttribute('aria-label') ?? '');
  for (const part of main.querySelectorAll(notRead)) part.remove();
  for (const link of main.querySelectorAll('a[href]')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
    link.removeAttribute('title');
  }
  keepApart(main);
  headFirst(main);
  return main.innerHTML;
};

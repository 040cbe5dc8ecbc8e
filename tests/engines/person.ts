import { expect } from '@playwright/test';
import type { Visitor } from './visitor.ts';

/** The first element on the screen that fits a selector and has these words in it or as its name. */
const place = (css: string, words: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(css)})].find((element) => element.checkVisibility() && ((element.ariaLabel ?? '') + element.textContent).includes(${JSON.stringify(words)}))`;

/** A visitor who knows the site's address and waits for what they look for. */
export class Person {
  private readonly visitor: Visitor;
  private readonly address: string;

  constructor(visitor: Visitor, address: string) {
    this.visitor = visitor;
    this.address = address;
  }

  async open(path: string): Promise<void> {
    await this.visitor.open(new URL(path, this.address).href);
    await this.comesToLife();
  }

  async reload(): Promise<void> {
    await this.visitor.open(String(await this.ask('location.href')));
    await this.comesToLife();
  }

  /** Goes back, and waits until the page one came from is there. */
  async goBackTo(path: string): Promise<void> {
    await this.ask('void setTimeout(() => history.back())');
    await this.isAt(path);
    await this.comesToLife();
  }

  ask(question: string): Promise<unknown> {
    return this.visitor.ask(question);
  }

  /** Waits until a question has this answer. Between two pages nothing answers. */
  async finds(question: string, answer: unknown): Promise<void> {
    await expect
      .poll(() => this.visitor.ask(question).catch(String), { message: question, timeout: 20_000 })
      .toEqual(answer);
  }

  sees(css: string, words = ''): Promise<void> {
    return this.finds(`Boolean(${place(css, words)})`, true);
  }

  isAt(path: string): Promise<void> {
    return this.finds('location.href', new URL(path, this.address).href);
  }

  async click(css: string, words = ''): Promise<void> {
    await this.sees(css, words);
    // What still moves or scrolls cannot be hit in every browser.
    await expect(() => this.visitor.click(place(css, words))).toPass({ timeout: 20_000 });
  }

  async choose(css: string, value: string): Promise<void> {
    await this.sees(css);
    const how = `(select) => { select.value = ${JSON.stringify(value)}; for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true })); }`;
    await this.ask(`void (${how})(${place(css, '')})`);
  }

  /** Types line by line. */
  async type(text: string): Promise<void> {
    for (const [place, line] of text.split('\n').entries()) {
      if (place > 0) await this.visitor.press('Enter');
      if (line !== '') await this.visitor.type(line);
    }
  }

  async press(keys: string): Promise<void> {
    await this.visitor.press(keys);
  }

  async save(css: string, words: string): Promise<string> {
    await this.sees(css, words);
    return this.visitor.save(place(css, words));
  }

  attach(css: string, file: string): Promise<void> {
    return this.visitor.attach(`document.querySelector(${JSON.stringify(css)})`, file);
  }

  resize(width: number, height: number): Promise<void> {
    return this.visitor.resize(width, height);
  }

  /** What was copied, by pasting it: our headers let no page read the clipboard. */
  async pastes(): Promise<string> {
    const field = 'Object.assign(document.createElement("textarea"), { id: "pasted" })';
    await this.ask(`void document.body.append(${field})`);
    await this.ask('void document.querySelector("#pasted").focus()');
    await this.press('Control+V');
    await expect.poll(() => this.ask('document.querySelector("#pasted").value')).not.toBe('');
    return String(await this.ask('document.querySelector("#pasted").value'));
  }

  /** Elements come to life after the first paint; a person is slower than that. */
  comesToLife(): Promise<void> {
    return this.finds('document.readyState + document.querySelectorAll(":not(:defined)").length', 'complete0');
  }
}

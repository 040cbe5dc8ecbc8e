/**
 * What a person does in a browser, whichever it is. Elements and questions are JavaScript expressions, computed by the
 * page; those that make a promise are waited for.
 */
export type Visitor = {
  /** What the browser says it is: name and version. */
  readonly browser: string;
  readonly open: (address: string) => Promise<void>;
  readonly ask: (question: string) => Promise<unknown>;
  readonly click: (element: string) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** Presses a key, `Control+V` with another one held. */
  readonly press: (keys: string) => Promise<void>;
  readonly attach: (field: string, file: string) => Promise<void>;
  /** Clicks what saves a file and answers with the text of it. */
  readonly save: (element: string) => Promise<string>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Closes the browser; all it kept is gone. */
  readonly leave: () => Promise<void>;
};

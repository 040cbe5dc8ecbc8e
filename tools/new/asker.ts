import { createInterface } from 'node:readline/promises';

/** One fact that is asked for. */
export type Prompt = {
  /** Its name on the command line, without the dashes. */
  readonly flag: string;
  readonly label: string;
  /** What Enter stands for. */
  readonly preset: string;
  readonly choices: readonly string[];
  readonly faultsOf: (answer: string) => readonly string[];
};

/** Gets the answer to a prompt. */
export type Ask = (prompt: Prompt) => Promise<string>;

/** Few enough to be read in a line; more are told by their nearest. */
const readable = 16;

const question = ({ label, preset, choices, faultsOf }: Prompt): string => {
  const listed =
    choices.length > readable ? `\n  (Tab: ${choices.length}가지 가운데 이어 쓰기)` : `\n  ${choices.join(' · ')}`;
  const enter = faultsOf('').length === 0 ? '\n  (없으면 Enter)' : '';
  return `\n${label}${choices.length > 0 ? listed : ''}${preset === '' ? enter : `\n  (Enter: ${preset})`}\n> `;
};

/** Answers from the flags; what is missing or wrong goes on the list, so that all of it is told at once. */
export const askFlags =
  (flags: ReadonlyMap<string, string>, faults: string[]): Ask =>
  async ({ flag, label, preset, faultsOf }) => {
    const answer = flags.get(flag) ?? preset;
    const found = faultsOf(answer);
    faults.push(...found.map((fault) => `--${flag}: ${flags.has(flag) ? fault : `빠졌습니다. ${label}`}`));
    return answer;
  };

/** A person at a terminal. `ask` asks again until the answer is sound and passes over what a flag has answered. */
export const personAt = (
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): {
  readonly ask: (flags: ReadonlyMap<string, string>) => Ask;
  readonly onLeave: (leave: () => void) => void;
  readonly close: () => void;
} => {
  let choices: readonly string[] = [];
  const terminal = createInterface({
    input,
    output,
    // Completes the last word of the line, since the answer to a list may hold several.
    completer: (line: string): [string[], string] => {
      const word = line.slice(line.lastIndexOf(',') + 1).trim();
      return [choices.filter((choice) => choice.startsWith(word)), word];
    },
  });
  const ask =
    (flags: ReadonlyMap<string, string>): Ask =>
    async (prompt) => {
      choices = prompt.choices;
      let flag = flags.get(prompt.flag);
      for (;;) {
        const answer = flag ?? ((await terminal.question(question(prompt))).trim() || prompt.preset);
        const faults = prompt.faultsOf(answer);
        if (faults.length === 0) return answer;
        const said = answer === '' ? ['꼭 있어야 합니다.'] : faults;
        output.write(said.map((fault) => `  ✗ ${fault}\n`).join(''));
        flag = undefined;
      }
    };
  return {
    ask,
    onLeave: (leave) => terminal.on('close', leave),
    close: () => terminal.removeAllListeners('close').close(),
  };
};

/** A value to choose: what is written into the file, and what people call it. */
export type Choice = { readonly value: string; readonly name?: string };

/** One fact that is asked for. */
export type Prompt = {
  /** Its name on the command line, without the dashes. */
  readonly flag: string;
  readonly label: string;
  /** What stands when nothing is answered. */
  readonly preset: string;
  /** The values to choose from; empty when any text will do. */
  readonly choices: readonly Choice[];
  /** Whether the answer may hold several values, divided by commas. */
  readonly isList: boolean;
  readonly faultsOf: (answer: string) => readonly string[];
};

/** Gets the answer to a prompt. */
export type Ask = (prompt: Prompt) => Promise<string>;

/** Answers from the flags; what is missing or wrong goes on the list, so that all of it is told at once. */
export const askFlags =
  (flags: ReadonlyMap<string, string>, faults: string[]): Ask =>
  async ({ flag, label, preset, faultsOf }) => {
    const answer = flags.get(flag) ?? preset;
    const found = faultsOf(answer);
    faults.push(...found.map((fault) => `--${flag}: ${flags.has(flag) ? fault : `빠졌습니다. ${label}`}`));
    return answer;
  };

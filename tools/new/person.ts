import type { Readable, Writable } from 'node:stream';
import { autocomplete, autocompleteMultiselect, isCancel, log, select, text } from '@clack/prompts';
import type { Ask, Prompt } from './asker.ts';
import { itemsOf } from './template.ts';

/** Where a person types and reads, and what happens when they leave with Ctrl+C. */
export type Terminal = { readonly input?: Readable; readonly output?: Writable; readonly onLeave: () => void };

/** Few enough to be seen at once; more are found by typing. */
const seenAtOnce = 8;

const isNeedless = ({ faultsOf, preset }: Prompt): boolean => preset === '' && faultsOf('').length === 0;

const firstFault = ({ preset, faultsOf }: Prompt, answer: string): string | undefined => {
  const given = answer.trim() || preset;
  const faults = faultsOf(given);
  return given === '' && faults.length > 0 ? '꼭 있어야 합니다.' : faults[0];
};

type Streams = { readonly input?: Readable; readonly output?: Writable };
type Answer = Promise<string | symbol>;

/** A text is not taken until it is sound. */
const askText = async (prompt: Prompt, streams: Streams): Answer => {
  const placeholder = prompt.preset || (isNeedless(prompt) ? '없으면 Enter' : '');
  const validate = (given = ''): string | undefined => firstFault(prompt, given);
  const answer = await text({ ...streams, message: prompt.label, placeholder, validate });
  return isCancel(answer) ? answer : (answer ?? '').trim() || prompt.preset;
};

const optionsOf = ({ choices }: Prompt) =>
  choices.map(({ value, name }) => ({ value, label: value, ...(name && { hint: name }) }));

const askSeveral = async (prompt: Prompt, streams: Streams): Answer => {
  const chosen = await autocompleteMultiselect({
    ...streams,
    message: `${prompt.label}\n글자로 찾고, Tab으로 고르고, Enter로 끝내요.`,
    options: optionsOf(prompt),
    initialValues: [...itemsOf(prompt.preset)],
    maxItems: seenAtOnce,
  });
  return isCancel(chosen) ? chosen : chosen.join(', ');
};

const askOne = (prompt: Prompt, streams: Streams): Answer => {
  const { label, preset, choices } = prompt;
  const none = isNeedless(prompt) ? [{ value: '', label: '없음' }] : [];
  const all = { ...streams, options: [...none, ...optionsOf(prompt)], ...(preset !== '' && { initialValue: preset }) };
  return choices.length > seenAtOnce
    ? autocomplete({ ...all, message: `${label}\n글자로 찾아요.`, maxItems: seenAtOnce })
    : select({ ...all, message: label, showInstructions: false });
};

const askOnce = (prompt: Prompt, { input, output }: Terminal): Answer => {
  const streams = { ...(input && { input }), ...(output && { output }) };
  if (prompt.choices.length === 0) return askText(prompt, streams);
  return prompt.isList ? askSeveral(prompt, streams) : askOne(prompt, streams);
};

/** Asks a person until the answer is sound, and passes over what a flag has answered. */
export const askPerson =
  (flags: ReadonlyMap<string, string>, terminal: Terminal): Ask =>
  async (prompt) => {
    let flag = flags.get(prompt.flag);
    for (;;) {
      const answer = flag ?? (await askOnce(prompt, terminal));
      if (typeof answer === 'symbol') {
        terminal.onLeave();
        return '';
      }
      const fault = firstFault(prompt, answer);
      if (fault === undefined) return answer;
      log.error(fault, terminal.output ? { output: terminal.output } : {});
      flag = undefined;
    }
  };

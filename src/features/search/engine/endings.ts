/**
 * Particles and endings that stick to a noun in a query, after the particles (조사), the copula and 하다 as the
 * National Institute of Korean Language describes them: a first part and, after it, one of the short ones.
 */
const short = '은|는|이|가|을|를|의|에|도|만|와|과|로|야|요|게';
const first = `${short}|이?(?:란|랑|라|라고|라면|면|고|야|요|에요|인데)|으?로|에서|에게|에는|한테|부터|까지|보다|처럼|하고|마다|조차|밖에|대로|예요|인데|인가|인지`;
const verb = '하는|하나|하기|하면|하려면|할까|해야|해요|한다|했나|된다|되나';
const ending = new RegExp(`^(?:(?:${first}|${verb})(?:${short})?|이?나)$`);
const longestEnding = 5;

/** Whether the rest after a noun is nothing, a particle or an ending. */
export const isEnding = (rest: string): boolean => rest === '' || ending.test(rest);

/** The text without each ending it may carry, the longest ending first; at least two characters stay. */
export const withoutEndings = (text: string): readonly string[] =>
  Array.from({ length: longestEnding }, (_, shorter) => longestEnding - shorter)
    .filter((length) => text.length - length >= 2 && ending.test(text.slice(-length)))
    .map((length) => text.slice(0, -length));

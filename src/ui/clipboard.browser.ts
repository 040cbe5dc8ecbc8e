/** Copies a text. Answers whether it could: browsers inside apps and pages without TLS refuse. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Says something for a while. */
export const saySoon = (status: Element, words: string): void => {
  status.textContent = words;
  setTimeout(() => status.replaceChildren(), 4000);
};

/** Copies an address and says how it went. */
export const copyAddress = async (address: string, status: Element): Promise<void> =>
  saySoon(status, (await copyText(address)) ? '주소를 복사했어요' : '주소창의 주소를 복사하세요');

/** Copies a text. Answers whether it could: browsers inside apps and pages without TLS refuse. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

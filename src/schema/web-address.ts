/** Names that lead nowhere outside the network they are asked in. */
const privateName = /\.(?:local|localhost|internal|intranet|lan|home|corp|test|invalid|example|arpa)$/;

/**
 * Whether a text is the address of a page on the public web: http or https, a name under a top-level domain, and no
 * user, password or bare number of a host.
 */
export const isPublicAddress = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false;
  return /^(?:[a-z0-9_-]+\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(url.hostname) && !privateName.test(url.hostname);
};

/** What a public address looks like, for messages. */
export const publicAddressInWords =
  '누구나 여는 웹 주소를 https://로 시작해 씁니다. 아이디, 암호, IP 주소는 쓰지 않습니다';

/**
 * An element that listens while it stands on the page. What it listens to with the signal of `connected` ends when it
 * leaves, and begins anew when it comes back.
 */
export abstract class LiveElement extends HTMLElement {
  #ending = new AbortController();

  connectedCallback(): void {
    this.#ending = new AbortController();
    this.connected(this.#ending.signal);
  }

  disconnectedCallback(): void {
    this.#ending.abort();
  }

  protected abstract connected(signal: AbortSignal): void;
}

/**
 * An element that listens while it stands on the page. What it listens to with the signal of `connected` ends when it
 * leaves, and begins anew when it comes back.
 */
export abstract class LiveElement extends HTMLElement {
  private stop = new AbortController();

  connectedCallback(): void {
    this.stop = new AbortController();
    this.connected(this.stop.signal);
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  protected abstract connected(signal: AbortSignal): void;
}

import { Component, createRef, type ReactNode } from 'react';

interface Held {
  element: Element;
  top: number;
}

interface SteadyProps {
  children: ReactNode;
  className?: string;
}

/** So much of a post's end, in pixels, is its row of buttons and the space below: nobody reads a post there. */
const NOT_READ = 48;

/**
 * Nothing moves what one reads: when posts come in above, or change their height there, the page scrolls by as much. What
 * is held is the form while one writes in it, or else the first post on the screen, or what stands before the
 * posts and may change. Where the page becomes too short for
 * that, blank space at its end makes up for it until it is out of sight.
 */
export class Steady extends Component<SteadyProps> {
  readonly #root = createRef<HTMLDivElement>();

  #held(): Held | null {
    const root = this.#root.current;
    if (!root) return null;
    const form = document.activeElement?.closest('[data-hold]');
    if (form && root.contains(form)) return { element: form, top: form.getBoundingClientRect().top };
    const style = getComputedStyle(document.documentElement);
    const edge = parseFloat(style.getPropertyValue('--shell-top')) || 0;
    for (const element of root.querySelectorAll('[data-post], [data-steady]')) {
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom > edge + NOT_READ) return top < innerHeight ? { element, top } : null;
    }
    return null;
  }

  override getSnapshotBeforeUpdate(): Held | null {
    return this.#held();
  }

  override componentDidUpdate(_props: SteadyProps, _state: unknown, held: Held | null): void {
    if (!held?.element.isConnected) return;
    const moved = () => held.element.getBoundingClientRect().top - held.top;
    if (Math.abs(moved()) >= 0.5) scrollBy(0, moved());
    // Whole pixels only: a page is not scrolled by less.
    const missing = Math.floor(moved());
    if (missing >= 1) {
      this.#fill(this.#blank + missing);
      scrollBy(0, missing);
    }
    this.#trim();
  }

  #blank = 0;

  #fill(height: number): void {
    this.#blank = height;
    if (this.#root.current) this.#root.current.style.paddingBottom = height > 0 ? `${height}px` : '';
  }

  /** What of the blank space is below the screen is not needed: who scrolls to the end comes to the end. */
  readonly #trim = () => {
    if (this.#blank === 0) return;
    const below = Math.floor(document.documentElement.scrollHeight - (scrollY + innerHeight));
    if (below >= 1) this.#fill(Math.max(0, this.#blank - below));
  };

  override componentDidMount(): void {
    addEventListener('scroll', this.#trim, { passive: true });
  }

  override componentWillUnmount(): void {
    removeEventListener('scroll', this.#trim);
  }

  override render() {
    return (
      <div ref={this.#root} className={this.props.className}>
        {this.props.children}
      </div>
    );
  }
}

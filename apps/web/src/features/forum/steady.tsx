import { Component, createRef, type ReactNode } from 'react';

interface Held {
  element: Element;
  top: number;
}

interface SteadyProps {
  children: ReactNode;
  className?: string;
}

/**
 * Nothing moves what one reads: when posts come in above, or change their height there, the page scrolls by as much. What
 * is held is the form while one writes in it, or else the first post on the screen.
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
    for (const element of root.querySelectorAll('[data-post]')) {
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom > edge + 1) return top < innerHeight ? { element, top } : null;
    }
    return null;
  }

  override getSnapshotBeforeUpdate(): Held | null {
    return this.#held();
  }

  override componentDidUpdate(_props: SteadyProps, _state: unknown, held: Held | null): void {
    if (!held?.element.isConnected) return;
    const moved = held.element.getBoundingClientRect().top - held.top;
    if (Math.abs(moved) >= 0.5) scrollBy(0, moved);
  }

  override render() {
    return (
      <div ref={this.#root} className={this.props.className}>
        {this.props.children}
      </div>
    );
  }
}

import { useLayoutEffect, useRef, type RefObject } from 'react';

/** What stands around the page on a phone. */
export interface ShellParts {
  /** The strip at the top. */
  strip: RefObject<HTMLElement | null>;
  /** The bar at the foot. */
  bar: RefObject<HTMLElement | null>;
}

/**
 * Tells the style sheets how high the parts of the shell really are, which grow with the reader's text: `--shell-top` is
 * what stays over the page while it scrolls, `--shell-strip` what stands above the page at all, `--shell-foot` what lies
 * over its foot. On a desk both parts stand beside the page.
 */
export function useShellHeights(): ShellParts {
  const strip = useRef<HTMLElement>(null);
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const [top, foot] = [strip.current, bar.current];
    if (!top || !foot || typeof ResizeObserver !== 'function') return;
    const root = document.documentElement;
    const tell = (name: string, height: number) => {
      // Each change of it has the whole page's style worked out anew.
      const known = parseFloat(getComputedStyle(root).getPropertyValue(name));
      if (!(Math.abs(known - height) < 0.01)) root.style.setProperty(name, `${height}px`);
    };
    // It is called before the first drawing, with the page laid out already: asking any earlier would lay it out twice.
    const observer = new ResizeObserver(() => {
      const style = getComputedStyle(top);
      const sticks = style.position === 'fixed' || (style.position === 'sticky' && style.top !== 'auto');
      const { height } = top.getBoundingClientRect();
      tell('--shell-top', sticks ? height : 0);
      tell('--shell-strip', sticks || style.position === 'static' ? height : 0);
      const lies = getComputedStyle(foot).position === 'fixed';
      tell('--shell-foot', lies ? foot.getBoundingClientRect().height : 0);
    });
    observer.observe(top);
    observer.observe(foot);
    return () => {
      observer.disconnect();
      for (const name of ['--shell-top', '--shell-strip', '--shell-foot']) root.style.removeProperty(name);
    };
  }, []);
  return { strip, bar };
}

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
    const root = document.documentElement.style;
    const tell = (name: string, element: HTMLElement, counts: boolean) =>
      root.setProperty(name, counts ? `${element.getBoundingClientRect().height}px` : '0px');
    const measure = () => {
      const style = getComputedStyle(top);
      const sticks = style.position === 'fixed' || (style.position === 'sticky' && style.top !== 'auto');
      tell('--shell-top', top, sticks);
      tell('--shell-strip', top, sticks || style.position === 'static');
      tell('--shell-foot', foot, getComputedStyle(foot).position === 'fixed');
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(top);
    observer.observe(foot);
    return () => {
      observer.disconnect();
      for (const name of ['--shell-top', '--shell-strip', '--shell-foot']) root.removeProperty(name);
    };
  }, []);
  return { strip, bar };
}

import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { siteName } from '../platform/site/site.js';

interface PageTitleProps {
  /** Also the browser's title. */
  title: string;
  /** Shown instead of the title's text. */
  children?: ReactNode;
  /** Pages that land elsewhere (a post by its number) move the focus themselves. */
  takesFocus?: boolean;
  className?: string;
}

/** The page's h1: names the browser's tab, and takes the focus when one comes here from another page. */
export function PageTitle({ title, children, takesFocus = true, className }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  const at = useRef('');

  useEffect(() => {
    document.title = `${title} · ${siteName(document.documentElement.lang)}`;
  }, [title]);

  useEffect(() => {
    const isSame = at.current === pathname;
    at.current = pathname;
    // The same page narrowed by one of its own fields: one goes on in it.
    if (isSame && document.activeElement?.matches('input, select')) return;
    // 'default' is the first page of the visit: there the browser's own start is right.
    if (takesFocus && key !== 'default') heading.current?.focus({ preventScroll: true });
  }, [key, pathname, takesFocus]);

  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children ?? title}
    </h1>
  );
}

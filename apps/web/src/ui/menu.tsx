import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import classes from './menu.module.css';
import { IconDots } from './icons.js';

export interface MenuItem {
  name: string;
  onSelect: () => void;
}

interface MenuProps {
  /** What the button is called: "More for post 3". */
  label: string;
  items: readonly MenuItem[];
  /** The id of an element that says more: the text the menu is about. */
  describedBy?: string;
  /** The button takes the focus when it appears: what was opened from it has just closed here. */
  takesFocus?: boolean;
}

/** What the bar at the foot of a phone's screen takes, with some room, in pixels. */
const FOOT = 76;

/** From where to where, in pixels of the window, something inside of `element` can be seen: its scrolling box, or the page. */
function inSight(element: HTMLElement): { top: number; bottom: number } {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box.getBoundingClientRect();
  }
  return { top: FOOT, bottom: innerHeight - FOOT };
}

/** A button with three dots that opens a short list of things to do. Arrow keys move, Escape closes and gives the focus back. */
export function Menu({ label, items, describedBy, takesFocus = false }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);

  useEffect(() => {
    if (!open) return;
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  useLayoutEffect(() => {
    const element = list.current;
    if (!open || !element) return;
    // Near the foot of what can be seen the list opens upward, where there is room for it.
    const { bottom, height } = element.getBoundingClientRect();
    const seen = inSight(element);
    const buttonTop = button.current?.getBoundingClientRect().top ?? 0;
    element.dataset['up'] = String(bottom > seen.bottom && buttonTop - height > seen.top);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = entries.findIndex((entry) => entry === document.activeElement);
    const steps: Record<string, number> = {
      ArrowDown: (at + 1) % entries.length,
      ArrowUp: (at - 1 + entries.length) % entries.length,
      Home: 0,
      End: entries.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      entries[next]?.focus();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') {
      setOpen(false);
    }
  };

  return (
    <div ref={root} className={classes.root}>
      <button
        ref={button}
        type="button"
        className={classes.button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        aria-describedby={describedBy}
        title={label}
        onClick={() => setOpen(!open)}
      >
        <IconDots aria-hidden="true" />
      </button>
      {open ? (
        <div ref={list} id={id} role="menu" aria-label={label} className={classes.list} onKeyDown={onKeyDown}>
          {items.map(({ name, onSelect }) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={classes.item}
              onClick={() => {
                // The focus first goes back to the button, so that what follows may move it on.
                close();
                onSelect();
              }}
            >
              {name}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

import { jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { SignInContext } from '../sign-in/viewer-context.js';
import { forgetSignedOut, readDraft, UNTIL_SIGNED_OUT, writeDraft } from './draft-store.js';
import { useDraftForm } from './use-draft-form.js';
import { useDraft } from './use-draft.js';
import { signedInAs } from './viewer-for-tests.js';

function as(id: string) {
  const state = signedInAs(id);
  return function Wrapper({ children }: { children: ReactNode }) {
    return <SignInContext value={state}>{children}</SignInContext>;
  };
}

describe('a draft', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('is there again after a reload, for the same person at the same place only', () => {
    const first = renderHook(() => useDraft('thread:1:reply'), { wrapper: as('a') });
    act(() => first.result.current.write('We tried a'));
    expect(first.result.current.wasKept).toBe(false);
    first.unmount();

    const again = renderHook(() => useDraft('thread:1:reply'), { wrapper: as('a') });
    expect(again.result.current.text).toBe('We tried a');
    expect(again.result.current.wasKept).toBe(true);
    expect(renderHook(() => useDraft('thread:2:reply'), { wrapper: as('a') }).result.current.text).toBe('');
    expect(renderHook(() => useDraft('thread:1:reply'), { wrapper: as('b') }).result.current.text).toBe('');
  });

  it('is stored when write returns, before anything renders', () => {
    const { result } = renderHook(() => useDraft('thread:1:reply'), { wrapper: as('a') });
    act(() => {
      result.current.write('half a sen');
      expect(JSON.stringify({ ...localStorage })).toContain('half a sen');
    });
  });

  it('follows the place', () => {
    const { result, rerender } = renderHook(({ place }) => useDraft(place), {
      wrapper: as('a'),
      initialProps: { place: 'thread:1:reply' },
    });
    act(() => result.current.write('one'));
    rerender({ place: 'thread:2:reply' });
    expect(result.current.text).toBe('');
    act(() => result.current.write('two'));
    rerender({ place: 'thread:1:reply' });
    expect(result.current.text).toBe('one');
  });

  it('is gone once it was sent', () => {
    const { result } = renderHook(() => useDraft('thread:1:reply'), { wrapper: as('a') });
    act(() => result.current.write('sent'));
    act(() => result.current.forget());
    expect(result.current.text).toBe('');
    expect(localStorage).toHaveLength(0);
  });

  it('lasts as long as the page where storage is full', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const first = renderHook(() => useDraft('thread:9:reply'), { wrapper: as('a') });
    act(() => first.result.current.write('kept'));
    first.unmount();
    expect(renderHook(() => useDraft('thread:9:reply'), { wrapper: as('a') }).result.current.text).toBe(
      'kept',
    );
  });

  it('of a form keeps the fields the form still has', () => {
    const start = { title: '', minutes: 60 };
    const first = renderHook(() => useDraftForm('session:new', start), { wrapper: as('a') });
    act(() => first.result.current.change({ title: 'Grief in class' }));
    first.unmount();
    const next = renderHook(() => useDraftForm('session:new', { title: '', minutes: 45, zone: 'x' }), {
      wrapper: as('a'),
    });
    expect(next.result.current.fields).toEqual({ title: 'Grief in class', minutes: 60, zone: 'x' });
    expect(next.result.current.wasKept).toBe(true);
  });

  it('that is meant for this sign-in only is gone when another person, or nobody, is signed in', () => {
    const place = `${UNTIL_SIGNED_OUT}message:1:taken-back`;
    const kept = () => ['a', 'b'].map((id) => [readDraft(id, place), readDraft(id, 'thread:1:reply')]);
    for (const id of ['a', 'b']) {
      writeDraft(id, place, 'too much said');
      writeDraft(id, 'thread:1:reply', 'half a sen');
    }
    forgetSignedOut('b');
    expect(kept()).toEqual([
      [null, 'half a sen'],
      ['too much said', 'half a sen'],
    ]);
    forgetSignedOut(null);
    expect(kept()).toEqual([
      [null, 'half a sen'],
      [null, 'half a sen'],
    ]);
  });
});

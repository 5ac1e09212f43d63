/** Policies are made once, as a browser makes them: what they let through is another thing than a text. */
class Trusted {
  constructor(readonly of: string) {}
}
const made: string[] = [];
Object.assign(globalThis, {
  trustedTypes: {
    createPolicy: (name: string, rules: Record<string, ((text: string) => string) | undefined>) => {
      made.push(name);
      const through = (rule: string) => (text: string) => new Trusted(rules[rule]?.(text) ?? '');
      return { createHTML: through('createHTML'), createScriptURL: through('createScriptURL') };
    },
  },
});
const { trustedHtml, trustedScript } = await import('./policy.js');

test('lets through what the sanitizer wrote, shows the rest as text, and starts no script but our own', () => {
  expect(trustedHtml('<p>One &amp; <em>two</em></p>')).toEqual(new Trusted('<p>One &amp; <em>two</em></p>'));
  expect(trustedHtml('<p>a</p><img src=x onerror=alert(1)>')).toEqual(
    new Trusted('&lt;p>a&lt;/p>&lt;img src=x onerror=alert(1)>'),
  );
  expect(trustedScript('/sw.js')).toEqual(new Trusted('/sw.js'));
  expect(trustedScript('/assets/guard.worker-a_1.js')).toEqual(new Trusted('/assets/guard.worker-a_1.js'));
  for (const other of [
    'https://example.org/sw.js',
    '//example.org/sw.js',
    '/files/0b7c3a52-6d0e-4b38-9a57-2f1f4f7d2c11',
    '/assets/../files/a.js',
    'data:text/javascript,alert(1)',
    'blob:http://localhost/a',
  ])
    expect(() => trustedScript(other)).toThrow(TypeError);
  expect(made).toEqual(['hearth']);
});

export {};

import { aHouse } from './kit/house.js';

test('before it is open, everything but health asks to come again', async () => {
  const house = await aHouse({}, undefined, { opening: true });
  try {
    const ready = await fetch(`${house.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'unavailable', database: 'ready', redis: 'off' },
    ]);
    expect((await fetch(`${house.url}/health/live`)).status).toBe(200);
    const ask = () =>
      fetch(`${house.url}/graphql?query={__typename}`, { headers: { 'apollo-require-preflight': '1' } });
    const early = await ask();
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '1']);
    house.running.open();
    expect((await fetch(`${house.url}/health/ready`)).status).toBe(200);
    expect(await (await ask()).json()).toEqual({ data: { __typename: 'Query' } });
  } finally {
    await house.close();
  }
});

import { act, fireEvent, render, screen } from '@testing-library/react';
import { later, useLater, type Later } from './later.js';

function Form({ name }: { name: string }) {
  return <p>Form of {name}</p>;
}

function Page({ form }: { form: Later<{ name: string }> }) {
  const { Piece, failed, again } = useLater(form, true);
  if (Piece) return <Piece name="Linh" />;
  return failed ? <button onClick={again}>Try again</button> : <p>Comes</p>;
}

/** The form of a server that fails so many times before it answers. */
function formAfter(failures: number) {
  const asked = { times: 0 };
  const form = later<{ name: string }>(() => {
    asked.times += 1;
    return asked.times > failures ? Promise.resolve(Form) : Promise.reject(new Error('The line is cut'));
  });
  return { form, asked };
}

describe('a piece that comes later', () => {
  it('is drawn once it has come, and at once from then on', async () => {
    const { form, asked } = formAfter(0);
    const first = render(<Page form={form} />);
    screen.getByText('Comes');
    await screen.findByText('Form of Linh');
    first.unmount();
    render(<Page form={form} />);
    screen.getByText('Form of Linh');
    expect(asked.times).toBe(1);
  });

  it('fails without taking the page with it, and comes when it is asked for again', async () => {
    const { form } = formAfter(2);
    render(<Page form={form} />);
    fireEvent.click(await screen.findByText('Try again'));
    screen.getByText('Comes');
    fireEvent.click(await screen.findByText('Try again'));
    await screen.findByText('Form of Linh');
  });

  it('is asked for once, however many want it', async () => {
    const { form, asked } = formAfter(0);
    await act(async () => {
      await Promise.all([form.fetch(), form.fetch()]);
    });
    expect(asked.times).toBe(1);
    expect(form.now()).toBe(Form);
  });
});

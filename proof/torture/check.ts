import type { TortureClient } from './client.ts';
import type { StoredRoom } from './room.ts';

/** What was found wrong; empty where the promise was kept. */
export function brokenPromises(room: StoredRoom, clients: readonly TortureClient[]): string[] {
  const faults = clients.flatMap((client) => client.faults);
  const say = (fault: string) => faults.push(fault);
  const stored = new Map(room.lines.map((line) => [line.id, line]));
  const changes = clients.reduce((sum, { counts }) => sum + counts.edits + counts.undos, 0);
  const sent = clients.reduce((sum, { said }) => sum + said.size, 0);

  if (room.lines.length !== sent) say(`${sent} messages were acknowledged, ${room.lines.length} are stored`);
  if (room.lastNumber !== sent) say(`the room counts ${room.lastNumber} messages, ${sent} were acknowledged`);
  if (room.rev !== sent + changes)
    say(`${sent + changes} changes were acknowledged, the room counts ${room.rev}`);
  room.lines.forEach((line, index) => {
    if (line.number !== index + 1) say(`a gap: place ${index + 1} holds number ${line.number}`);
  });
  if (new Set(room.lines.map(({ rev }) => rev)).size !== room.lines.length)
    say('two lines have the same rev');
  if (new Set(room.lines.map(({ addedRev }) => addedRev)).size !== room.lines.length)
    say('two lines were added at the same rev');
  const inOrder = room.lines.every(
    (line, index) => index === 0 || line.addedRev > (room.lines[index - 1]?.addedRev ?? 0),
  );
  if (!inOrder) say('numbers and the revs at which lines were added are in different orders');

  for (const client of clients) {
    for (const [id, text] of client.said) {
      const line = stored.get(id);
      if (!line) say(`lost: ${id} was acknowledged`);
      else if (line.undone ? text !== null || line.body !== '' : line.body !== text)
        say(`${id} says "${line.body}", its author "${text}"`);
    }
    for (const [id, acks] of client.acks) {
      const line = stored.get(id);
      for (const ack of acks) {
        if (ack.rev !== line?.addedRev || ack.sentAt !== line.sentAt)
          say(`${id} was acknowledged in two ways`);
      }
    }
    if (client.channel.rev !== room.rev) say(`someone stopped at rev ${client.channel.rev} of ${room.rev}`);
    if (client.lines.size !== room.lines.length)
      say(`someone has ${client.lines.size} of ${room.lines.length} lines`);
    if (client.applied.some((rev, index) => index > 0 && rev <= (client.applied[index - 1] ?? 0)))
      say('someone saw changes out of order or twice');
    for (const line of room.lines) {
      const seen = client.lines.get(line.id);
      if (!seen) say(`someone never saw number ${line.number}`);
      else if (
        seen.number !== line.number ||
        seen.rev !== line.rev ||
        seen.body !== line.body ||
        seen.undone !== line.undone
      ) {
        say(`someone sees number ${line.number} otherwise than it is`);
      }
    }
  }
  return [...new Set(faults)];
}

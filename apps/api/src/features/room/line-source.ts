/** A kind of line that a room has beside its messages. Its rows name their room, and its counter at their latest change. */
export interface LineSource {
  /** With the columns `room_id` and `rev`. */
  table: string;
  /** SQL of the line as it goes over the wire (an `OtherRoomLine`), for a row of this alias. */
  line: (alias: string) => string;
}

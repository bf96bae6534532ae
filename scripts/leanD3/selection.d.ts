/** Only the names are looked at, by tests/build/leaveOut.test.ts. */
export class Selection {}

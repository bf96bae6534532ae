/** Only the names are looked at, by leaveOut.mjs. */
export {};

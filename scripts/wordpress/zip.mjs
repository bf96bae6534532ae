/** Writes zip archives, which Node can't. The same files give the same bytes. */
import { crc32, deflateRawSync } from 'node:zlib';

/** 1980-01-01, the earliest date that the format can store. */
const DATE = 0x0021;
const VERSION = 20;
const DEFLATED = 8;

/** @param {readonly (readonly [path: string, content: Buffer])[]} files */
export function zip(files) {
	/** @type {Buffer[]} */
	const parts = [];
	/** @type {Buffer[]} */
	const directory = [];
	let offset = 0;
	for (const [path, content] of files) {
		const name = Buffer.from(path);
		const packed = deflateRawSync(content, { level: 9 });
		// Fields shared by the header of a file and its directory entry: from the version to the length of the name.
		const common = Buffer.alloc(26);
		common.writeUInt16LE(VERSION, 0);
		common.writeUInt16LE(DEFLATED, 4);
		common.writeUInt16LE(DATE, 8);
		common.writeUInt32LE(crc32(content), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(content.length, 18);
		common.writeUInt16LE(name.length, 22);
		parts.push(Buffer.from('PK\x03\x04'), common, name, packed);

		const entry = Buffer.alloc(14);
		entry.writeUInt32LE(offset, 10);
		directory.push(Buffer.from('PK\x01\x02'), Buffer.from([VERSION, 0]), common, entry, name);
		offset += 4 + common.length + name.length + packed.length;
	}
	const directorySize = directory.reduce((sum, part) => sum + part.length, 0);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(files.length, 4);
	end.writeUInt16LE(files.length, 6);
	end.writeUInt32LE(directorySize, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end]);
}

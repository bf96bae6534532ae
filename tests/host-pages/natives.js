/* What old libraries and polyfills do to a page's own objects: enumerable extras, and other versions of what is there. */
(function () {
	Object.defineProperty(Object.prototype, 'extended', { value: function () {}, enumerable: true, configurable: true });
	Array.prototype.each = function (each) {
		for (let i = 0; i < this.length; i++) each(this[i], i);
		return this;
	};
	String.prototype.contains = function (part) {
		return this.indexOf(part) >= 0;
	};
	Function.prototype.delay = function (ms) {
		return setTimeout(this, ms);
	};
	Element.prototype.hide = function () {
		this.style.display = 'none';
	};
	Element.prototype.show = function () {
		this.style.display = '';
	};
	Array.from = function (list) {
		const made = [];
		if (list[Symbol.iterator]) for (const item of list) made.push(item);
		else for (let i = 0; i < list.length; i += 1) made.push(list[i]);
		return made;
	};
	Array.prototype.toJSON = function () {
		return this.slice();
	};
	const add = EventTarget.prototype.addEventListener;
	EventTarget.prototype.addEventListener = function (type, listener, options) {
		return add.call(this, type, listener, options);
	};
	const frame = window.requestAnimationFrame;
	window.requestAnimationFrame = function (then) {
		return frame.call(window, then);
	};
})();

/** What Prototype.js 1.7 does to the built-in objects of a page, as far as others can stumble over it. */
(function () {
	function toArray(iterable) {
		var length = (iterable && iterable.length) || 0;
		var list = new Array(length);
		while (length--) list[length] = iterable[length];
		return list;
	}
	function method(name, owner, value) {
		owner[name] = value;
	}

	// No iterator, no second argument.
	Array.from = toArray;
	// Enumerable, as all methods of it.
	method('entries', Array.prototype, function () {
		return toArray(this);
	});
	method('find', Array.prototype, function (test, context) {
		return this.filter(test, context)[0];
	});
	['each', 'first', 'last', 'clear', 'size', 'uniq', 'without', 'invoke', 'pluck', 'toArray'].forEach(function (name) {
		method(name, Array.prototype, function () {
			throw new Error(name);
		});
	});
	['sub', 'strip', 'times', 'empty', 'blank', 'interpolate', 'toArray'].forEach(function (name) {
		method(name, String.prototype, function () {
			throw new Error(name);
		});
	});
	Object.values = function (object) {
		var list = [];
		for (var key in object) list.push(object[key]);
		return list;
	};

	// Of the same names as the browser's own, with other results.
	method('remove', Element.prototype, function () {
		this.parentNode.removeChild(this);
		return this;
	});
	['show', 'hide'].forEach(function (name) {
		method(name, HTMLElement.prototype, function () {
			this.style.display = name === 'show' ? '' : 'none';
			return this;
		});
	});
	method('toggle', HTMLElement.prototype, function () {
		return this.style.display === 'none' ? this.show() : this.hide();
	});
	['update', 'replace', 'insert', 'select', 'up', 'down', 'next', 'previous', 'wrap'].forEach(function (name) {
		method(name, HTMLElement.prototype, function () {
			throw new Error(name);
		});
	});
})();

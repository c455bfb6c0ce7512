"use strict";
/* Additions only: everything works without this file. Words come from the page. */
(function () {
	/* "17,5" or "17.5" in hundredths; null when empty or not a number */
	function hundredths(text) {
		var clean = text.trim().replace(",", ".");
		if (!/^-?\d+(\.\d{1,2})?$/.test(clean))
			return null;
		return Math.round(parseFloat(clean) * 100);
	}

	function points(value) {
		return String(value / 100).replace(".", ",");
	}

	/* Live totals: input[data-sum="K1 all"] adds to output[data-total="K1"] and "all". */
	function add_up(form) {
		var sums = {}, seen = {};
		form.querySelectorAll("[data-sum]").forEach(function (input) {
			var value = hundredths(input.value);
			if (value === null)
				return;
			input.dataset.sum.split(" ").forEach(function (name) {
				sums[name] = (sums[name] || 0) + value;
				seen[name] = true;
			});
		});
		form.querySelectorAll("[data-total]").forEach(function (output) {
			var name = output.dataset.total;
			output.textContent = seen[name] ? points(sums[name]) : "–";
		});
	}

	function watch_form(form) {
		var sent = false, state = { changed: false };
		form.addEventListener("input", function () {
			state.changed = true;
			add_up(form);
		});
		form.addEventListener("submit", function (event) {
			if (sent) {
				event.preventDefault();
				return;
			}
			sent = true;
			state.changed = false;
			form.querySelectorAll("button").forEach(function (button) {
				button.setAttribute("aria-disabled", "true");
			});
		});
		/* Back shows the page from the cache: it may be sent again (the server knows the submission). */
		window.addEventListener("pageshow", function () {
			sent = false;
			form.querySelectorAll("button").forEach(function (button) {
				button.removeAttribute("aria-disabled");
			});
		});
		return state;
	}

	var guarded = [];
	document.querySelectorAll("form[method=post]").forEach(function (form) {
		var state = watch_form(form);
		if (form.dataset.guard)
			guarded.push(state);
	});
	window.addEventListener("beforeunload", function (event) {
		if (guarded.some(function (state) { return state.changed; }))
			event.preventDefault();
	});

	/* Two minutes before the session ends the page says so; a press asks the server, which then counts anew. */
	var warning = document.getElementById("session-end"), timer = 0;

	function part(name) {
		return warning.querySelector("[data-session=" + name + "]");
	}

	function session_over() {
		part("soon").hidden = part("stay").hidden = true;
		part("over").hidden = warning.hidden = false;
	}

	function session_watch(minutes) {
		clearTimeout(timer);
		warning.hidden = minutes > 2;
		timer = setTimeout(function () {
			if (minutes > 2) {
				warning.hidden = false;
				timer = setTimeout(session_over, 120000);
			} else
				session_over();
		}, (minutes > 2 ? minutes - 2 : minutes) * 60000);
	}

	function session_stay() {
		fetch("/tai-khoan", { headers: { Accept: "application/xml" }, credentials: "same-origin" }).then(function (answer) {
			return answer.text();
		}).then(function (text) {
			var page = new DOMParser().parseFromString(text, "application/xml");
			var viewer = page.querySelector("viewer");
			if (viewer)
				session_watch(parseInt(viewer.getAttribute("idle-minutes"), 10));
			else
				session_over();
		}).catch(function () { warning.hidden = false; });
	}

	/* A page opened in another tab is use as well. */
	if (warning) {
		var begun = parseInt(document.body.dataset.idleMinutes, 10);
		part("stay").addEventListener("click", session_stay);
		session_watch(begun);
		/* An open channel would keep the page from being shown again as it was, with its form, by Back. */
		if (window.BroadcastChannel) {
			var tabs = null;
			window.addEventListener("pageshow", function () {
				tabs = new BroadcastChannel("session");
				tabs.onmessage = function (event) { session_watch(event.data); };
				tabs.postMessage(begun);
			});
			window.addEventListener("pagehide", function () { tabs.close(); });
		}
	}

	/* A box that ticks all boxes of a name. */
	document.querySelectorAll("input[data-check-all]").forEach(function (all) {
		all.addEventListener("change", function () {
			all.form.querySelectorAll("input[type=checkbox]").forEach(function (box) {
				if (box.name === all.dataset.checkAll && !box.disabled)
					box.checked = all.checked;
			});
		});
	});

	document.querySelectorAll("button[data-print]").forEach(function (button) {
		button.hidden = false;
		button.addEventListener("click", function () { window.print(); });
	});

	var errors = document.getElementById("errors");
	if (errors)
		errors.focus();
}());

// The search of a static copy: pages that hold all typed words, those with them in the title first.
(function () {
    'use strict';

    const MOST = 200;
    const form = document.getElementById('search');
    const field = document.getElementById('words');
    const found = document.getElementById('found');
    const hits = document.getElementById('hits');
    const pages = globalThis.ecitiesPages || [];

    function plain(text) {
        return text.normalize('NFKC').toLowerCase();
    }

    function rank(page, words) {
        const names = plain(page[0] + ' ' + page[1]);
        if (words.every((word) => names.includes(word))) {
            return 0;
        }
        return words.every((word) => names.includes(word) || page[3].includes(word)) ? 1 : 2;
    }

    function line(page) {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = page[2];
        link.dir = 'auto';
        link.textContent = page[0];
        item.append(link);
        if (page[0] !== page[1]) {
            const name = document.createElement('small');
            name.dir = 'auto';
            name.textContent = page[1];
            item.append(' ', name);
        }
        return item;
    }

    function search() {
        const words = plain(field.value).split(/\s+/).filter((word) => word !== '');
        const ranked = words.length === 0 ? [] : pages
            .map((page) => [rank(page, words), page])
            .filter((each) => each[0] < 2)
            .sort((one, other) => one[0] - other[0]);
        hits.replaceChildren(...ranked.slice(0, MOST).map((each) => line(each[1])));
        const text = ranked.length === 0 ? found.dataset.none : found.dataset.some + ' ' + ranked.length;
        found.textContent = words.length === 0 ? '' : text;
    }

    document.getElementById('lists').hidden = true;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        search();
    });
    field.addEventListener('input', search);
    field.focus();
}());

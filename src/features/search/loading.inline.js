if (new URLSearchParams(location.search).get('q')) document.getElementById('search-results').dataset.state = 'loading';

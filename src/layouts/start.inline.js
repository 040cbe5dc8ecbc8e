{
  const { dataset } = document.documentElement;
  dataset.script = '';
  const show = () => {
    try {
      const theme = localStorage.getItem('theme');
      if (theme === 'light' || theme === 'dark') dataset.theme = theme;
      else delete dataset.theme;
    } catch {}
  };
  show();
  document.addEventListener('prerenderingchange', show);
}

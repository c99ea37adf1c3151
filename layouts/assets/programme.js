// Shows of the programme what is for one group or one partnership. Without it, the pages of groups and partnerships do the same.
(() => {
  const rows = [...document.querySelectorAll('.programme .row')];
  const groups = document.getElementById('filter-groups');
  const partnerships = document.getElementById('filter-partnerships');
  const shown = document.getElementById('filter-shown');

  // An activity without groups is for the whole school.
  const fits = (row) => {
    const forGroups = row.dataset.groups, forPartnerships = row.dataset.partnerships.split(' ');
    return (!groups.value || !forGroups || forGroups.split('|').includes(groups.value)) &&
      (!partnerships.value || forPartnerships.includes(partnerships.value));
  };

  const show = () => {
    let count = 0;
    for (const row of rows) {
      row.hidden = !fits(row);
      if (!row.hidden) count++;
    }
    for (const part of document.querySelectorAll('.programme .month, .programme .past')) {
      part.hidden = !part.querySelector('.row:not([hidden])');
    }
    shown.value = count;
  };

  groups.addEventListener('change', show);
  partnerships.addEventListener('change', show);
  show();
})();

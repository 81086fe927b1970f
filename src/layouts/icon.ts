/** The icon of the site, five steps of the thermal ramp, small enough to travel in the page. */
export const icon =
  "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2032%2032'%3E%3Cpath%20fill='%230a473f'%20d='M3%2022h4v7H3z'/%3E%3Cpath%20fill='%23199d78'%20d='M9%2018h4v11H9z'/%3E%3Cpath%20fill='%23a9d660'%20d='M15%2013h4v16h-4z'/%3E%3Cpath%20fill='%23fbac16'%20d='M21%208h4v21h-4z'/%3E%3Cpath%20fill='%23b92323'%20d='M27%203h4v26h-4z'/%3E%3C/svg%3E";

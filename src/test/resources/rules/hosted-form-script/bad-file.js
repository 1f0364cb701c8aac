// Blåbær
function signUp() {
  window.open("https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-file1");
}

console.log('another page');
